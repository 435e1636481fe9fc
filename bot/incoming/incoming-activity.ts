import { z } from 'zod';
import { type Json, type JsonObject, jsonSchema } from '../../domain/json.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { keptValue } from './kept-value.ts';

/** A language tag the runtime knows how to read; anything else that is text counts as none, for a wrong locale hurts nobody. */
export const localeSchema = z
  .string()
  .max(100)
  .transform((locale) => (isLocale(locale) ? locale : null));

const channelDataSchema = z.object({
  clientActivityID: z.string().min(1).max(200).optional(),
  postBack: z.boolean().optional(),
  messageBack: z.object({ displayText: z.string().max(10_000).optional() }).optional(),
  attachmentSizes: z.array(z.number().nonnegative()).max(100).optional(),
});

const messageSchema = z.object({
  text: z.string().optional(),
  value: jsonSchema.optional(),
  locale: localeSchema.optional(),
  localTimestamp: z.string().max(64).optional(),
  localTimezone: z.string().max(64).optional(),
  channelData: channelDataSchema.optional(),
  attachments: z.array(z.looseObject({ contentUrl: z.string().optional() })).optional(),
});

/** Types that a client may send and that ask for nothing. */
const acknowledgedTypes = ['event', 'typing', 'conversationUpdate', 'messageReaction', 'endOfConversation'] as const;
const typeSchema = z.object({ type: z.enum(['message', ...acknowledgedTypes]) });

export type IncomingActivity =
  | { readonly kind: 'acknowledged' }
  | {
      readonly kind: 'message';
      /** The channel's id of this delivery; null when the client gave none. */
      readonly deliveryId: string | null;
      readonly locale: string | null;
      /** What is kept of it. */
      readonly activity: JsonObject;
    };

/**
 * Reads an activity that a client posted, keeping only what is needed; who sent it and when comes from the token and the log.
 * Throws `HttpProblem`: 400 `ACTIVITY_TYPE_UNKNOWN`, `ACTIVITY_INVALID`, `MESSAGE_EMPTY`, `ATTACHMENT_NOT_UPLOADED`; 413 `TEXT_TOO_LONG`.
 */
export function readActivity(
  body: Json,
  { textLength, uploaded = false }: { textLength: number; uploaded?: boolean },
): IncomingActivity {
  const type = typeSchema.safeParse(body);
  if (!type.success) {
    throw new HttpProblem(400, 'ACTIVITY_TYPE_UNKNOWN', 'Send an activity of type message, event or typing.');
  }
  if (type.data.type !== 'message') return { kind: 'acknowledged' };
  const parsed = messageSchema.safeParse(body);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].slice(0, 5).join(', ');
    throw new HttpProblem(
      400,
      'ACTIVITY_INVALID',
      `These fields of the activity are not as they should be: ${fields}.`,
    );
  }
  const { text, value, locale, localTimestamp, localTimezone, channelData, attachments = [] } = parsed.data;
  if (text !== undefined && text.length > textLength) {
    throw new HttpProblem(413, 'TEXT_TOO_LONG', `A message may have ${textLength} characters.`);
  }
  if (!uploaded && attachments.length > 0) {
    throw new HttpProblem(400, 'ATTACHMENT_NOT_UPLOADED', 'Send files to /upload.');
  }
  if (!uploaded && value === undefined && (text ?? '').trim() === '') {
    throw new HttpProblem(400, 'MESSAGE_EMPTY', 'A message needs a text or a value.');
  }
  return {
    kind: 'message',
    deliveryId: channelData?.clientActivityID ?? null,
    locale: locale ?? null,
    activity: present({
      type: 'message',
      text,
      textFormat: 'plain',
      value: value === undefined || value === null ? undefined : keptValue(value),
      locale: locale ?? undefined,
      localTimestamp,
      localTimezone,
      channelData:
        channelData &&
        present({ ...channelData, messageBack: channelData.messageBack && present(channelData.messageBack) }),
    }),
  };
}

function present(fields: Record<string, Json | undefined>): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) result[name] = value;
  return result;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

import { z } from 'zod';
import { type AttachmentId, attachmentIdSchema } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type Button, buttonSchema } from './button.ts';
import { cleanText } from './clean-text.ts';
import type { Heard } from './hear.ts';

/** What can answer a question: words, or a button with the fields of its card. */
export type Answer =
  | { readonly kind: 'text'; readonly heard: Heard }
  | { readonly kind: 'button'; readonly button: Button };

/** One message as the conversation sees it, whatever the channel made of it. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | Extract<Answer, { kind: 'button' }>
  | { readonly kind: 'joined' }
  /** The bot was installed for somebody who has talked with it before. */
  | { readonly kind: 'joined again' }
  | { readonly kind: 'files'; readonly attachmentIds: readonly AttachmentId[]; readonly text: string }
  | { readonly kind: 'unreadable button' };

const activitySchema = z.object({
  type: z.string(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  attachments: z.array(z.object({ id: attachmentIdSchema.optional().catch(undefined) })).optional(),
});

/** Reads an activity from the log. A card's submit has a value; an upload has attachments with the ids of the kept files. */
export function readInput(activity: JsonObject): Input {
  const { type, text: said = '', value, attachments = [] } = activitySchema.parse(activity);
  const text = cleanText(said);
  if (type === 'conversationUpdate') return { kind: 'joined' };
  if (type === 'installationUpdate') return { kind: 'joined again' };
  const attachmentIds = attachments.flatMap(({ id }) => id ?? []);
  if (attachmentIds.length > 0) return { kind: 'files', attachmentIds, text };
  if (value !== undefined && value !== null) {
    const button = buttonSchema.safeParse(value);
    if (button.success) return { kind: 'button', button: button.data };
    if (text === '') return { kind: 'unreadable button' };
  }
  return { kind: 'text', text };
}

import { z } from 'zod';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { LogEntry } from '../../domain/ports/conversations.ts';
import type { Session, Tokens } from '../tokens.ts';

/** Who the bot is in a conversation. */
export const botAccount = { id: 'planswitch', name: 'Planswitch', role: 'bot' } as const;

/** For whom activities are rendered, and where they reach their files. */
export interface Reader {
  readonly session: Session;
  readonly tokens: Tokens;
  /** Seconds for which an address of a file is good. */
  readonly linkSeconds: number;
  /** Of this server, as the reader reaches it. */
  readonly address: string;
}

const storedFilesSchema = z.array(
  z.object({ id: attachmentIdSchema, name: z.string(), contentType: z.string(), size: z.number() }),
);

/** Log entries as Direct Line sends them. A replacement has the id and the moment of what it replaces, so Web Chat puts it in its place. */
export async function renderActivities(entries: readonly LogEntry[], reader: Reader): Promise<JsonObject[]> {
  return Promise.all(entries.map((entry) => renderActivity(entry, reader)));
}

async function renderActivity(entry: LogEntry, reader: Reader): Promise<JsonObject> {
  const user = { id: reader.session.user, role: 'user' };
  // Web Chat withholds an activity for up to 5 seconds when its replyToId is not in the transcript (reference/channel.md 2).
  const { replyToId: _replyToId, ...activity } = entry.activity;
  const rendered: JsonObject = {
    ...activity,
    id: entry.activityId,
    timestamp: new Date(entry.at.epochMilliseconds).toISOString(),
    channelId: 'directline',
    conversation: { id: entry.conversationId },
    from: entry.from === 'user' ? user : { ...botAccount },
    recipient: entry.from === 'user' ? { ...botAccount } : user,
  };
  return entry.from === 'user' ? withFileAddresses(rendered, reader) : rendered;
}

async function withFileAddresses(activity: JsonObject, { session, tokens, linkSeconds, address }: Reader) {
  const { attachments: stored } = activity;
  const files = storedFilesSchema.safeParse(stored);
  if (!files.success) return activity;
  const attachments = await Promise.all(
    files.data.map(async ({ id, name, contentType }) => {
      const pass = await tokens.sign('attachment', { conv: session.conv, att: id }, linkSeconds);
      const contentUrl = `${address}/v3/directline/conversations/${session.conv}/attachments/${id}?t=${pass}`;
      return { name, contentType, contentUrl };
    }),
  );
  return { ...activity, attachments };
}

import type { TurnContext } from 'botbuilder';
import { filesNotTakenMessage } from '../../dialogs/sign-in/sign-in-messages.ts';
import type { ConversationId } from '../../domain/ids.ts';
import { jsonSchema } from '../../domain/json.ts';
import type { NewAttachment } from '../../domain/ports/conversations.ts';
import { readActivity } from '../incoming/incoming-activity.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { attachedFiles } from './channel-files.ts';
import { FilesNotTaken, fetchFiles } from './fetch-files.ts';
import { sayInTurn } from './say-in-turn.ts';

/** Whose message it is. */
export interface SignedIn {
  readonly conversationId: ConversationId;
  readonly deliveryId: string;
  readonly locale: string | null;
}

/**
 * Puts a customer's message into the inbox, with its files, which the channel keeps until they are fetched. Files that cannot be had are
 * said at once, and their message counts for nothing: it would be answered as if they had come.
 */
export async function receiveMessage(desk: BotFrameworkDesk, context: TurnContext, from: SignedIn): Promise<void> {
  const { activity } = context;
  const incoming = readActivity(withoutMentions(context), { textLength: desk.limits.textLength, uploaded: true });
  if (incoming.kind === 'acknowledged') return;
  const files = attachedFiles(activity.attachments ?? []);
  let attachments: readonly NewAttachment[] = [];
  try {
    if (files.length > 0) attachments = await fetchFiles(desk, context, from.conversationId, files);
  } catch (error) {
    if (!(error instanceof FilesNotTaken)) throw error;
    desk.log.warn({ conversationId: from.conversationId, why: error.message }, 'files were not taken');
    await sayInTurn(desk, context, filesNotTakenMessage(from.locale, error.fault));
    return;
  }
  await desk.turns.receive({
    ...from,
    deliveryId: `channel:${from.deliveryId}`,
    activity: {
      ...incoming.activity,
      ...(attachments.length > 0 && {
        attachments: attachments.map(({ id, name, contentType, size }) => ({ id, name, contentType, size })),
      }),
    },
    at: desk.clock.now(),
    attachments,
  });
}

/** As JSON, without what belongs to the channel: who was mentioned, and the same text once more as HTML. */
function withoutMentions({ activity }: TurnContext) {
  const { attachments: _files, entities: _entities, ...message } = activity;
  return jsonSchema.parse(JSON.parse(JSON.stringify(message)));
}

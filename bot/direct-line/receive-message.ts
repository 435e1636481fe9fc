import { ConversationUnknown, type Delivery, type NewAttachment } from '../../domain/ports/conversations.ts';
import type { IncomingActivity } from '../incoming/incoming-activity.ts';
import type { Session } from '../tokens.ts';
import { conversationNotFound } from './authorize.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';

/**
 * Puts what a customer sent into the inbox, has it echoed on the streams and answered in its turn, and gives its id. A second delivery
 * gets the first one's id and changes nothing. Throws `HttpProblem` 404 for a conversation that was never started.
 */
export async function receiveMessage(
  desk: DirectLineDesk,
  session: Session,
  incoming: IncomingActivity,
  attachments: readonly NewAttachment[] = [],
): Promise<string> {
  if (incoming.kind === 'acknowledged') return `${session.conv}|${desk.ids.next()}`;
  const { activityId } = await receive(desk, {
    conversationId: session.conv,
    // Marked, for the inbox has ids of its own, such as that of the start.
    deliveryId: incoming.deliveryId === null ? `server:${desk.ids.next()}` : `client:${incoming.deliveryId}`,
    activity:
      attachments.length === 0
        ? incoming.activity
        : {
            ...incoming.activity,
            attachments: attachments.map(({ id, name, contentType, size }) => ({ id, name, contentType, size })),
          },
    locale: incoming.locale,
    at: desk.clock.now(),
    attachments,
  });
  return activityId;
}

async function receive({ turns }: DirectLineDesk, delivery: Delivery) {
  try {
    return await turns.receive(delivery);
  } catch (error) {
    throw error instanceof ConversationUnknown ? conversationNotFound() : error;
  }
}

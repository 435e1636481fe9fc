import { openTicket } from '../../domain/open-ticket.ts';
import type { Effect } from './effect.ts';

/** Opens a ticket in the customer's own words, and says its number. */
export const sendQuestion: Effect<{ ticketKey: string; message: string }> = async ({ ticketKey, message }, scene) => {
  const { account, turn, tools, context, words } = scene;
  const draft = openTicket(
    account,
    { message, attachmentIds: context.attachmentIds, conversationId: turn.conversation.id, idempotencyKey: ticketKey },
    tools.ids,
    tools.now,
  );
  const number = await turn.openTicket(draft);
  return {
    part: { text: words.say('ticket.opened', { number }) },
    event: { type: 'done' },
  };
};

import type { JsonObject } from '../domain/json.ts';
import type { Notice } from '../domain/notice.ts';
import type { ConversationHead } from '../domain/ports/conversations.ts';
import { composeMessage } from './compose-message.ts';
import { type Words, wordsFor } from './language/words.ts';

/** The message for something a customer is told without having just asked. */
export function noticeMessage(
  notice: Notice,
  { spoken, locale }: Pick<ConversationHead, 'spoken' | 'locale'>,
): JsonObject {
  const words = wordsFor(spoken ?? locale);
  return composeMessage([{ text: noticeText(notice, words), suggestions: [words.say('button.services')] }], words);
}

function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'change-applied':
      return words.say('notice.change-applied', { ...notice, date: words.date(notice.startDate) });
    case 'ticket-answered': {
      const { ticketNumber, text, resolved } = notice;
      return `${words.say('notice.ticket-answered', { number: ticketNumber, resolved: resolved ? 'yes' : 'no' })}\n\n${text}`;
    }
    case 'ticket-change-made': {
      const made = words.say('notice.ticket-change-made', {
        number: notice.ticketNumber,
        service: notice.serviceDescription,
        plan: notice.newPlan,
        date: words.date(notice.startDate),
      });
      if (!notice.undoUntil) return made;
      return `${made} ${words.say('notice.ticket-change-made.undo', { undoUntil: words.date(notice.undoUntil) })}`;
    }
  }
}

/** The message for a turn that could not be taken: an apology with a reference for support, and what to do next. */
export function apologyMessage(locale: string | null, reference: string): JsonObject {
  const words = wordsFor(locale);
  return composeMessage(
    [{ text: words.say('apology', { reference }), suggestions: [words.say('button.ask-support')] }],
    words,
  );
}

import type { OldButton, PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { Button } from './button.ts';
import { cleanText } from './clean-text.ts';
import { supportWanted } from './command-event.ts';

/**
 * What a press on a card comes to that is closed. It never does what the button did, but it is always answered. A question that was written
 * there is asked for again with what was written, unless something else is going on.
 */
export async function oldButtonEvent(button: Button, question: Question, scene: Scene): Promise<PersonEvent> {
  const was = await whatItWas(button, scene);
  const mayAsk = question.name === 'ready' || question.name === 'question';
  if (was.of === 'text' && button.do === 'send question' && mayAsk) return supportWanted(scene, was.text);
  return { type: 'stale button', was };
}

async function whatItWas(button: Button, scene: Scene): Promise<OldButton> {
  switch (button.do) {
    case 'confirm change':
    case 'confirm undo':
      return (await changeBehind(button, scene)) ?? answerOrStep(scene);
    case 'send request':
      return sent(button.message ?? '', button.ticket, scene);
    case 'send question':
      return sent(button.question, button.ticket, scene);
    default:
      return answerOrStep(scene);
  }
}

async function changeBehind(
  { do: does, quote }: Extract<Button, { do: 'confirm change' | 'confirm undo' }>,
  { turn }: Scene,
): Promise<OldButton | null> {
  const change = quote ? await turn.changeOf(quote) : null;
  if (!quote || !change) return null;
  switch (change.state) {
    case 'scheduled':
      return does === 'confirm change' ? { of: 'change', quoteId: quote, now: 'booked' } : null;
    case 'applied':
      return { of: 'change', quoteId: quote, now: 'started' };
    case 'cancelled':
      return { of: 'change', quoteId: quote, now: 'undone' };
    case 'failed':
      return null;
  }
}

async function sent(written: string, key: string | undefined, scene: Scene): Promise<OldButton> {
  const text = cleanText(written);
  const ticket = key ? await scene.turn.ticketOf(key) : null;
  // A request holds what was written on other cards before, too.
  if (ticket?.message.includes(text)) return { of: 'ticket', number: ticket.number };
  return text === '' ? answerOrStep(scene) : { of: 'text', text };
}

function answerOrStep({ isPressedAgain }: Scene): OldButton {
  return isPressedAgain ? { of: 'answer' } : { of: 'earlier step' };
}

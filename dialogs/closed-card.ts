import type { TurnEnd } from '../domain/ports/conversations.ts';
import { answeredMessage } from './cards/answered-card.ts';
import { filledIn } from './cards/filled-in.ts';
import { pressedOn } from './cards/pressed-on.ts';
import type { Words } from './language/words.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Replaces the card that was open: its question was answered, or is asked again below. It shows what was pressed and what was filled in, so
 * that nothing that was written is lost. A card that comes again as it was is not shown twice;
 * one with another price stays, to be compared. A card that asked nothing stays as it is.
 */
export function closedCard(
  before: Snapshot,
  input: Input,
  after: Pick<Snapshot, 'state' | 'context'>,
  words: Words,
): TurnEnd['replace'] {
  const { openCard } = before;
  if (!openCard || before.state === 'ready') return [];
  const { key, activity } = openCard;
  const button = input.kind === 'button' ? input.button : null;
  const pressed = button && pressedOn(activity, button);
  const note = pressed
    ? words.say('card.pressed', { title: pressed.title })
    : before.state === after.state
      ? words.say('card.asked-again')
      : input.kind === 'text' && input.text !== ''
        ? words.say('card.answered', { answer: input.text })
        : words.say('card.closed');
  const filled = button && pressed?.takesFields ? filledIn(activity, button, words) : [];
  const left = isSameAgain(before, after) ? 'note alone' : 'with note';
  return [{ key, activity: answeredMessage(activity, [note, ...filled], left) }];
}

function isSameAgain(before: Pick<Snapshot, 'state' | 'context'>, after: Pick<Snapshot, 'state' | 'context'>): boolean {
  const answers = ['serviceId', 'planId', 'startDate', 'quoteId', 'changeId'] as const;
  return before.state === after.state && answers.every((answer) => before.context[answer] === after.context[answer]);
}

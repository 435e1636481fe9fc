import type { TurnEnd } from '../domain/ports/conversations.ts';
import { answeredMessage } from './cards/answered-card.ts';
import { pressedTitle } from './cards/pressed-title.ts';
import type { Words } from './language/words.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Replaces the card that was open: its question was answered, or is asked again below. A card that comes again as it was is not shown twice;
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
  const title = input.kind === 'button' ? pressedTitle(activity, input.button) : null;
  const note = title
    ? words.say('card.pressed', { title })
    : before.state === after.state
      ? words.say('card.asked-again')
      : input.kind === 'text' && input.text !== ''
        ? words.say('card.answered', { answer: input.text })
        : words.say('card.closed');
  return [{ key, activity: answeredMessage(activity, note, isSameAgain(before, after) ? 'note alone' : 'with note') }];
}

function isSameAgain(before: Pick<Snapshot, 'state' | 'context'>, after: Pick<Snapshot, 'state' | 'context'>): boolean {
  const answers = ['serviceId', 'planId', 'startDate', 'quoteId', 'changeId'] as const;
  return before.state === after.state && answers.every((answer) => before.context[answer] === after.context[answer]);
}

import type { TurnEnd } from '../domain/ports/conversations.ts';
import { answeredMessage } from './cards/answered-card.ts';
import { pressedTitle } from './cards/pressed-title.ts';
import type { RestingState } from './conversation-machine.ts';
import type { Words } from './language/words.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/** Replaces the card that was open: its question was answered, or is asked again below. A card that asked nothing stays as it is. */
export function closedCard(
  { openCard, state: before }: Snapshot,
  input: Input,
  after: RestingState,
  words: Words,
): TurnEnd['replace'] {
  if (!openCard || before === 'ready') return [];
  const { key, activity } = openCard;
  const title = input.kind === 'button' ? pressedTitle(activity, input.button) : null;
  const note = title
    ? words.say('card.pressed', { title })
    : before === after
      ? words.say('card.asked-again')
      : input.kind === 'text' && input.text !== ''
        ? words.say('card.answered', { answer: input.text })
        : words.say('card.closed');
  return [{ key, activity: answeredMessage(activity, note) }];
}

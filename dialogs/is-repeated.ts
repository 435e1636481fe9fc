import { Temporal } from '../domain/calendar.ts';
import type { Turn } from '../domain/ports/conversations.ts';
import { buttonText, isWish } from './reading/button.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/** A second press of a button that may be meant again, such as "Change this service", counts as the same click for so long. */
const SECONDS_OF_ONE_CLICK = 10;

/** Whether the input is what was just answered, once more: a second welcome, a second click. It gets no second answer. */
export function isRepeated(input: Input, { message, snapshot: stored }: Turn, { lastButton }: Snapshot): boolean {
  if (input.kind === 'joined') return stored !== null;
  if (input.kind !== 'button' || !lastButton || lastButton.button !== buttonText(input.button)) return false;
  const since = Temporal.Instant.from(lastButton.at).until(message.at).total('seconds');
  return !isWish(input.button) || since <= SECONDS_OF_ONE_CLICK;
}

import { Temporal } from '../domain/calendar.ts';
import { millisecondsBetween } from '../domain/monotonic-clock.ts';
import type { Turn } from '../domain/ports/conversations.ts';
import type { ConversationTools } from './conversation-tools.ts';
import { buttonText, isWish } from './reading/button.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/** A second press of a button that may be meant again, such as "Change this service", counts as the same click for so long. */
const SECONDS_OF_ONE_CLICK = 10;

/** Whether the input is what was just answered, once more: a second welcome, a second click. It gets no second answer. */
export function isRepeated(
  input: Input,
  { message, snapshot: stored }: Turn,
  { lastButton }: Snapshot,
  { reading }: Pick<ConversationTools, 'reading'>,
): boolean {
  if (input.kind === 'joined') return stored !== null;
  if (input.kind !== 'button' || !lastButton || lastButton.button !== buttonText(input.button)) return false;
  if (!isWish(input.button)) return true;
  // Silence is the answer to one click only where both clocks say so: the wall clock may have been set, the other begins anew with a start.
  const seconds = Temporal.Instant.from(lastButton.at).until(message.at).total('seconds');
  const elapsed = lastButton.reading && millisecondsBetween(lastButton.reading, reading);
  return seconds >= 0 && seconds <= SECONDS_OF_ONE_CLICK && (elapsed ?? 0) <= SECONDS_OF_ONE_CLICK * 1000;
}

import { type MonotonicReading, millisecondsBetween } from '../domain/monotonic-clock.ts';
import type { Turn } from '../domain/ports/conversations.ts';
import { buttonText } from './reading/button.ts';
import type { Input } from './reading/input.ts';
import type { Snapshot } from './snapshot.ts';

/** Nobody reads an answer and presses again in less; two clicks in it are one. */
const MILLISECONDS_OF_A_DOUBLE_CLICK = 700;

/**
 * Whether the input is what was just answered, once more: a second welcome, the second click of two that came before anybody can have read
 * the answer to the first. It gets no second answer; whoever presses again later is told what became of it.
 */
export function isRepeated(
  input: Input,
  { message, snapshot: stored }: Turn,
  { lastButton }: Snapshot,
  now: MonotonicReading,
): boolean {
  if (input.kind === 'joined') return stored !== null;
  if (!isPressedAgain(input, lastButton)) return false;
  if (message.seq <= lastButton.logEnd) return true;
  const elapsed = lastButton.reading && millisecondsBetween(lastButton.reading, now);
  return elapsed !== null && elapsed < MILLISECONDS_OF_A_DOUBLE_CLICK;
}

/** Whether the button that was pressed last was pressed again, and nothing else has happened since. */
export function isPressedAgain(
  input: Input,
  lastButton: Snapshot['lastButton'],
): lastButton is NonNullable<Snapshot['lastButton']> {
  return input.kind === 'button' && lastButton?.button === buttonText(input.button);
}

import { fromTransition } from 'xstate';
import { nothingSaidYet } from '../../../dialogs/conversation-context.ts';
import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import type { Action } from '../../../dialogs/machine-setup.ts';
import { moveMachine, type Position } from '../../../dialogs/move-machine.ts';

/** Effects that tell the machine what became of them; it moves on only then. `restore` reads a snapshot of an older machine. */
const awaited = ['priceChange', 'refreshPrice', 'bookChange', 'sendRequest', 'sendQuestion', 'undoChange'] as const;
export type Awaited = (typeof awaited)[number] | 'restore';

/** Where a conversation is between two events. */
export interface Moment extends Position {
  /** The effect whose outcome comes next; null when it is the customer's turn. */
  readonly awaits: Awaited | null;
  /** Whether the last event brought something to its end: a change or a ticket is made, or a change undone. */
  readonly ended: boolean;
}

export const beginning: Moment = { state: 'ready', context: nothingSaidYet, awaits: null, ended: false };

/** The moment after an event, by the machine itself. */
export function momentAfter(moment: Moment, event: ConversationEvent): Moment {
  const { state, context, actions } = moveMachine(moment, event);
  const [awaits = null, ...others] = actions.flatMap((action) => awaitedOf(action));
  if (others.length > 0) throw new Error(`${event.type} in ${moment.state} asks for two effects at once.`);
  return { state, context, awaits, ended: event.type === 'done' };
}

/** The conversation as XState's graph functions walk it: one event after the other, with what each asks for. */
export const conversationLogic = fromTransition<Moment, ConversationEvent, never, Moment>(
  (moment, event) => momentAfter(moment, event),
  ({ input }) => input,
);

/** What of a moment decides where it can go: the guards look at nothing else. Two moments of one key count as one. */
export function keyOf({ state, awaits, ended, context }: Moment): string {
  const { serviceId, planId, startDate, quoteId, changeId, ticketKey, message } = context;
  const { attachmentIds, likelyPlans, likelyDates } = context;
  const has = [quoteId, changeId, ticketKey, message, ...[attachmentIds, likelyPlans, likelyDates].map(String)].map(
    Boolean,
  );
  return JSON.stringify([state, awaits, ended, serviceId, planId, startDate, ...has]);
}

function awaitedOf({ type }: Action): Awaited[] {
  return awaited.filter((name) => name === type);
}

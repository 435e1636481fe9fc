import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import type { Path } from './generated-paths.ts';
import { type Moment, momentAfter } from './moment.ts';
import { possibleEvents } from './possible-events.ts';
import { type Transition, transitionTaken } from './transitions.ts';

/** One turn of a path: what the customer does, and what becomes of it. */
export interface PathTurn {
  readonly before: Moment;
  readonly events: readonly ConversationEvent[];
  readonly transitions: readonly (Transition | null)[];
  readonly after: Moment;
}

/** A path turn by turn; the last one goes on until the bot asks again. */
export function turnsOf({ start, events, end }: Path): readonly PathTurn[] {
  const turns: PathTurn[] = [];
  let before = start;
  let begun: ConversationEvent[] = [];
  for (const event of [...events, ...outcomesToCome(end)]) {
    begun.push(event);
    const turn = oneTurn(before, begun);
    if (turn.after.awaits) continue;
    turns.push(turn);
    [before, begun] = [turn.after, []];
  }
  return turns;
}

/** All these events in one turn. */
export function oneTurn(before: Moment, events: readonly ConversationEvent[]): PathTurn {
  const transitions = events.map((event, index) =>
    transitionTaken(events.slice(0, index).reduce(momentAfter, before), event),
  );
  return { before, events, transitions, after: events.reduce(momentAfter, before) };
}

/** What may become of what the last event asks for, in the simplest way. */
function outcomesToCome(end: Moment): readonly ConversationEvent[] {
  const [outcome] = end.awaits ? possibleEvents(end) : [];
  return outcome ? [outcome, ...outcomesToCome(momentAfter(end, outcome))] : [];
}

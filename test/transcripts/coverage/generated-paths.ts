import { getShortestPaths } from 'xstate/graph';
import { nothingSaidYet } from '../../../dialogs/conversation-context.ts';
import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import { internet, slow } from '../../dialogs/example-accounts.ts';
import { tv } from './every-service.ts';
import { possibleDay } from './example-events.ts';
import { beginning, conversationLogic, keyOf, type Moment, momentAfter } from './moment.ts';
import { possibleEvents } from './possible-events.ts';
import { type Transition, transitionTaken } from './transitions.ts';

/** A conversation as a list of events, and where it comes to. */
export interface Path {
  readonly start: Moment;
  readonly events: readonly ConversationEvent[];
  readonly end: Moment;
}

/** Where conversations begin: fresh, or with the answers that an older machine left behind. */
export const starts: readonly Moment[] = [
  beginning,
  ...[
    { serviceId: tv.id },
    { serviceId: internet.id },
    { serviceId: internet.id, planId: slow.id },
    { serviceId: internet.id, planId: slow.id, startDate: possibleDay },
  ].map((left): Moment => ({ ...beginning, context: { ...nothingSaidYet, ...left }, awaits: 'restore' })),
];

/** The shortest path to every moment the machine can come to; from the fresh beginning wherever there is one. */
export function pathsToEveryMoment(): readonly Path[] {
  const seen = new Set<string>();
  return starts.flatMap((start) => {
    const isSeen = (moment: Moment) => seen.has(keyOf(moment));
    const paths = shortestPaths(start, possibleEvents, { stopWhen: isSeen }).filter(({ end }) => !isSeen(end));
    for (const { end } of paths) seen.add(keyOf(end));
    return paths.toSorted((one, other) => one.events.length - other.events.length);
  });
}

/** For every transition that can be taken, the shortest path that ends with it. */
export function pathsToEveryTransition(paths: readonly Path[]): ReadonlyMap<Transition, Path> {
  const found = new Map<Transition, Path>();
  for (const { start, events, end } of paths) {
    for (const event of possibleEvents(end)) {
      const taken = transitionTaken(end, event);
      if (!taken || found.has(taken)) continue;
      found.set(taken, { start, events: [...events, event], end: momentAfter(end, event) });
    }
  }
  return found;
}

/** The shortest paths from a moment over these events: to every moment there is, or to those that `isGoal`. */
export function shortestPaths(
  start: Moment,
  eventsAt: (moment: Moment) => readonly ConversationEvent[],
  { stopWhen = () => false, isGoal }: { stopWhen?: (moment: Moment) => boolean; isGoal?: (moment: Moment) => boolean },
): readonly Path[] {
  return getShortestPaths(conversationLogic, {
    input: start,
    events: ({ context }) => eventsAt(context),
    serializeState: ({ context }) => keyOf(context),
    stopWhen: ({ context }) => stopWhen(context) || isGoal?.(context) === true,
    toState: ({ context }) => isGoal?.(context) ?? true,
  }).map(({ steps, state }) => ({
    start,
    // The first step is where it begins.
    events: steps.slice(1).map(({ event }) => event),
    end: state.context,
  }));
}

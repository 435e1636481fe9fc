import { answersTo, anywhere } from './possible-events.ts';
import { allStates, allTransitions, type Transition } from './transitions.ts';
import type { SeenVisit } from './visited.ts';

/** What conversations reached of the machine, and what they did not, in the machine's order. */
export interface Reached {
  readonly states: Part<string>;
  readonly transitions: Part<Transition>;
  /** What may be said anywhere, in each question: `whichDate: help wanted`. */
  readonly interruptions: Part<string>;
  /** Whether the steps tell which of several ways of an event was taken; if not, all that lead to the same state count. */
  readonly isExact: boolean;
}

export interface Part<Item> {
  readonly reached: readonly Item[];
  readonly missed: readonly Item[];
}

/** Compares the steps of conversations with all that the machine can do. */
export function reachedBy(visits: readonly SeenVisit[]): Reached {
  const states = new Set(visits.flatMap(({ state, target }) => [state, target]));
  const taken = new Set(visits.flatMap((visit) => transitionsOf(visit)));
  const said = new Set(visits.map(({ state, event }) => interruption(state, event)));
  const interruptions = Object.keys(answersTo).flatMap((state) => anywhere.map((event) => interruption(state, event)));
  return {
    states: partOf(allStates, (state) => states.has(state)),
    transitions: partOf(allTransitions, (transition) => taken.has(transition)),
    interruptions: partOf(interruptions, (each) => said.has(each)),
    isExact: visits.every(({ branch }) => branch !== undefined),
  };
}

/** The transitions a step may have been: a state's own comes before what holds anywhere. */
function transitionsOf({ state, event, branch, target }: SeenVisit): readonly Transition[] {
  const ways = allTransitions.filter((transition) => transition.event === event);
  const own = ways.filter(({ from }) => from === state);
  return (own.length > 0 ? own : ways.filter(({ from }) => from === null)).filter((way) =>
    branch === undefined ? (way.to ?? state) === target : way.branch === branch,
  );
}

function interruption(state: string, event: string): string {
  return `${state}: ${event}`;
}

function partOf<Item>(all: readonly Item[], isReached: (item: Item) => boolean): Part<Item> {
  return { reached: all.filter(isReached), missed: all.filter((item) => !isReached(item)) };
}

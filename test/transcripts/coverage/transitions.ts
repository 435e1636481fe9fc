import { conversationMachine } from '../../../dialogs/conversation-machine.ts';
import type { Position } from '../../../dialogs/move-machine.ts';

type Definition = ReturnType<(typeof conversationMachine)['getTransitionData']>[number];
type Event = Parameters<(typeof conversationMachine)['getTransitionData']>[1];

/** One way the machine can go: of the state and event that declare it, the branch whose guard holds. */
export interface Transition {
  /** The state that declares it; null for what holds in any state. */
  readonly from: string | null;
  readonly event: string;
  /** Its place among the ways of the same event, from 0. */
  readonly branch: number;
  /** The state it leads to; null when the open question stays open. */
  readonly to: string | null;
  /** How it is named to people, such as `booking: not priced (1 of 2) → whichDate`. */
  readonly name: string;
}

const byDefinition = new Map<Definition, Transition>([
  ...transitionsOf(null, conversationMachine.root),
  ...Object.entries(conversationMachine.states).flatMap(([name, node]) => transitionsOf(name, node)),
]);

/** Every transition of the conversation, read from the machine itself. */
export const allTransitions: readonly Transition[] = [...byDefinition.values()];

/** Every state of the conversation, in the machine's order. */
export const allStates: readonly string[] = Object.keys(conversationMachine.states);

/** The transition an event takes from here; null when it is dropped, because nothing in the machine answers it. */
export function transitionTaken({ state, context }: Position, event: Event): Transition | null {
  const snapshot = conversationMachine.resolveState({ value: state, context });
  return transitionOf(conversationMachine.getTransitionData(snapshot, event)[0]);
}

/** The transition that XState names by its definition. */
export function transitionOf(definition: Definition | undefined): Transition | null {
  return (definition && byDefinition.get(definition)) ?? null;
}

function transitionsOf(
  from: string | null,
  { transitions }: Pick<(typeof conversationMachine)['root'], 'transitions'>,
): Array<readonly [Definition, Transition]> {
  return [...transitions].flatMap(([event, ways]) =>
    ways.map((definition, branch) => {
      const to = definition.target?.[0]?.key ?? null;
      const which = ways.length > 1 ? ` (${branch + 1} of ${ways.length})` : '';
      const name = `${from ?? 'anywhere'}: ${event}${which}${to ? ` → ${to}` : ''}`;
      return [definition, { from, event, branch, to, name }] as const;
    }),
  );
}

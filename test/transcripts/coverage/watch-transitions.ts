import { conversationMachine } from '../../../dialogs/conversation-machine.ts';
import { type Transition, transitionOf } from './transitions.ts';

/** One step of the machine as it was made. */
export interface Taken {
  /** Null when nothing in the machine answered the event: it was dropped. */
  readonly transition: Transition | null;
  readonly state: string;
  readonly event: string;
}

/**
 * Looks on as the conversations of this process move, as `house/visits.ts` does, and tells the branches of guards apart. Returns what
 * stops it.
 */
export function watchTransitions(onTaken: (taken: Taken) => void): () => void {
  const own = conversationMachine.transition;
  conversationMachine.transition = (snapshot, event, scope) => {
    const transition = transitionOf(conversationMachine.getTransitionData(snapshot, event)[0]);
    onTaken({ transition, state: String(snapshot.value), event: event.type });
    return own.call(conversationMachine, snapshot, event, scope);
  };
  return () => {
    conversationMachine.transition = own;
  };
}

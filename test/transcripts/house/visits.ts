import { conversationMachine } from '../../../dialogs/conversation-machine.ts';

/** One step the machine made: where it was, what happened, where it went. */
export interface Visit {
  readonly state: string;
  readonly event: string;
  readonly target: string;
  /** Which of several guarded ways it took, from 0; missing for an event the state does not know. */
  readonly branch?: number;
}

/**
 * Looks on as the conversations of this process move. All of them share one machine, whose own `transition` XState calls for each event;
 * it is looked at from here, so that the bot needs no switch for it.
 */
export function watchMachine(onVisit: (visit: Visit) => void): () => void {
  const own = conversationMachine.transition;
  conversationMachine.transition = (snapshot, event, scope) => {
    const after = own.call(conversationMachine, snapshot, event, scope);
    const [way] = conversationMachine.getTransitionData(snapshot, event);
    const branch = way?.source.transitions.get(event.type)?.indexOf(way);
    const states = { state: String(snapshot.value), event: event.type, target: String(after.value) };
    onVisit({ ...states, ...(branch !== undefined && { branch }) });
    return after;
  };
  return () => {
    conversationMachine.transition = own;
  };
}

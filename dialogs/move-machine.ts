import { transition } from 'xstate';
import type { ConversationContext } from './conversation-context.ts';
import type { ConversationEvent } from './conversation-events.ts';
import { conversationMachine } from './conversation-machine.ts';
import type { Action } from './machine-setup.ts';

/** Where the machine is. Every state of it is a plain name. */
export interface Position {
  readonly state: keyof (typeof conversationMachine)['states'] & string;
  readonly context: ConversationContext;
}

/** One step of the machine, pure: where it is then, and what it asks for, in order. */
export function moveMachine({ state, context }: Position, event: ConversationEvent): Position & { actions: Action[] } {
  const understood = event.type === 'not understood' ? context : { ...context, misses: 0 };
  const before = conversationMachine.resolveState({ value: state, context: understood });
  const [after, asked] = transition(conversationMachine, before, event);
  return {
    state: after.value,
    context: after.context,
    actions: asked.flatMap((action: AskedFor) => (isOurs(action) ? [action] : [])),
  };
}

type AskedFor = { readonly type: string; readonly params: unknown };

/** XState types the parameters of all actions as one union; `setup` has checked each against its own (`ActionParams`). */
function isOurs(action: AskedFor): action is Action {
  return !action.type.startsWith('xstate.');
}

import { conversationMachine } from '../../dialogs/conversation-machine.ts';

type Transitions = (typeof conversationMachine)['root']['transitions'];

/** The conversation as a Mermaid state diagram, read from the machine itself. */
export function mermaidDiagram(): string {
  const { root, states } = conversationMachine;
  const names = Object.keys(states);
  const lines = [
    `[*] --> ${String(root.config.initial)}`,
    ...names.flatMap((name) => arrows(name, stateNamed(name).transitions)),
    'state "in any state" as anywhere',
    ...arrows('anywhere', root.transitions),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What a state asks the effects to do on the way in; such a state is over within the turn. */
export function passingStates(): string[] {
  return Object.keys(conversationMachine.states).filter((name) => stateNamed(name).entry.length > 0);
}

function stateNamed(name: string): (typeof conversationMachine)['root'] {
  const state = conversationMachine.root.states[name];
  if (!state) throw new Error(`The machine has no state ${name}.`);
  return state;
}

/** An arrow for every target, with all events that lead there. A transition without a target stays, and asks again. */
function arrows(from: string, transitions: Transitions): string[] {
  const events = new Map<string, string[]>();
  for (const [event, ways] of transitions) {
    for (const way of ways) {
      const target = way.target?.[0]?.key ?? from;
      const label = way.guard ? `${event} (if so)` : event;
      events.set(target, [...new Set([...(events.get(target) ?? []), label])]);
    }
  }
  return [...events].map(([target, labels]) => `${from} --> ${target} : ${labels.join(' / ')}`);
}

import { describe, expect, it } from 'vitest';
import { english } from '../../../dialogs/language/english.ts';
import { questions } from '../../../dialogs/questions.ts';
import { GeneratedConversation, type RealTurn } from './generated-conversation.ts';
import { pathsToEveryMoment, pathsToEveryTransition } from './generated-paths.ts';
import { interruptionsIn } from './real-interruptions.ts';
import { allTransitions } from './transitions.ts';

/** What the machine is ready for although no data leads there, and why. */
const neverInReality: Readonly<Record<string, string>> = {
  'anywhere: nothing to choose → ready': 'it comes in one turn with the wish that has nothing to choose',
  'requesting: refused → ready': 'whether a request may be sent is looked at before its message is read: obsolete',
};

const paths = pathsToEveryMoment();
const pathTo = pathsToEveryTransition(paths);
const conversation = await GeneratedConversation.open();
const transitions = allTransitions.map((transition) => ({ transition, name: transition.name }));

it.each(transitions.filter(({ name }) => !neverInReality[name]))('takes $name as people do', async ({ transition }) => {
  const path = pathTo.get(transition);
  if (!path) throw new Error('No path leads there.');
  const turns = await conversation.walk(path);
  turns.forEach(expectAsModelled);
  expect(turns.at(-1)?.taken.map((each) => each.transition)).toContain(transition);
});

it('knows no transition that is not there any more', () => {
  const names = transitions.map(({ name }) => name);
  expect(Object.keys(neverInReality).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(Object.keys(questions))('in %s', (state) => {
  const path = paths.find(({ end }) => end.state === state && end.awaits === null);
  if (!path) throw new Error(`No path leads to ${state}.`);
  it.each(interruptionsIn(path))('$name', async ({ changes, afterDays, said, turn, end }) => {
    await conversation.walk(path, changes);
    if (afterDays) conversation.passDays();
    expectAsModelled(await conversation.take(turn, said));
    const real = await conversation.walkOn(end);
    real.forEach(expectAsModelled);
    expect(real.at(-1)?.expected.after.ended, 'something is done in the end').toBe(true);
  });
});

/**
 * The real dialogs took the transitions the machine's path has, dropped nothing, said one message that is not empty (`Chat` looks at every
 * message) and no apology, and rest where the path does.
 */
function expectAsModelled({ expected, taken, said, text, state }: RealTurn): void {
  const wanted = expected.transitions.map((transition) => transition?.name);
  const real = taken.map(({ transition, event, state: from }) => transition?.name ?? `${event} was dropped in ${from}`);
  // What the path has may follow words that only bring it about.
  expect(real.slice(-wanted.length)).toEqual(wanted);
  expect(taken.filter(({ transition }) => transition === null)).toEqual([]);
  expect({ said, state }).toEqual({ said: 1, state: expected.after.state });
  expect(text).not.toBe(english.apology);
}

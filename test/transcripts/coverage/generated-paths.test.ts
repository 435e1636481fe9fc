import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import type { Action } from '../../../dialogs/machine-setup.ts';
import { moveMachine } from '../../../dialogs/move-machine.ts';
import { exampleEvents } from './example-events.ts';
import { pathsToEveryMoment, pathsToEveryTransition } from './generated-paths.ts';
import { keyOf, type Moment, momentAfter } from './moment.ts';
import { anywhere, isResting, possibleEvents } from './possible-events.ts';
import { reachedBy } from './reached.ts';
import { allStates, allTransitions, transitionTaken } from './transitions.ts';
import { wayToEnd } from './way-to-end.ts';

const paths = pathsToEveryMoment();

/** What `dialogs/carry-out.ts` knows to do; it does not compile with one missing, and neither does this. */
const carriedOut: Readonly<Record<Action['type'], true>> = {
  say: true,
  startAfresh: true,
  leaveOpen: true,
  offerTicket: true,
  offerNext: true,
  greet: true,
  showServices: true,
  explainMiss: true,
  explainAgreement: true,
  explainClosedService: true,
  explainNothingToChoose: true,
  explainRefusedPlan: true,
  explainMisnamedPlan: true,
  explainRefusedDate: true,
  explainRefusedUndo: true,
  explainOldButton: true,
  explainCancel: true,
  explainPrice: true,
  answerQuestion: true,
  nameLanguages: true,
  refreshPrice: true,
  sayOneAtATime: true,
  sayOneByOne: true,
  sayChangeKept: true,
  sayFilesKept: true,
  sayFilesAdded: true,
  refuseFiles: true,
  priceChange: true,
  bookChange: true,
  sendRequest: true,
  sendQuestion: true,
  undoChange: true,
};

describe('paths made from the machine', () => {
  it('reach every state', () => {
    const reached = new Set(paths.map(({ end }) => end.state));
    expect(allStates.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('take every transition, with every branch of its guards', () => {
    const taken = pathsToEveryTransition(paths);
    const never = allTransitions.filter((transition) => !taken.has(transition));
    expect(never.map(({ name }) => name)).toEqual([]);
    expect(taken.size).toBe(allTransitions.length);
  });

  it('are all of it to the report', () => {
    const visits = [...pathsToEveryTransition(paths)].map(([{ event, branch }, { start, events, end }]) => {
      const { state } = events.slice(0, -1).reduce(momentAfter, start);
      return { state, event, branch, target: end.state };
    });
    const { transitions, states } = reachedBy(visits);
    expect([...transitions.missed, ...states.missed]).toEqual([]);
  });

  it('drop nothing that the reader or an effect may bring', () => {
    const dropped = paths.flatMap(({ end }) =>
      possibleEvents(end)
        .filter((event) => transitionTaken(end, event) === null)
        .map(({ type }) => `${type} in ${end.state}`),
    );
    expect([...new Set(dropped)]).toEqual([]);
  });

  it('ask for everything that can be carried out, and for nothing else', () => {
    const asked = paths.flatMap(({ end }) => possibleEvents(end).flatMap((event) => moveMachine(end, event).actions));
    expect([...new Set(asked.map(({ type }) => type))].toSorted()).toEqual(Object.keys(carriedOut).toSorted());
  });

  it('rest only where something is asked, and nowhere else without an outcome to come', () => {
    const stuck = paths.filter(({ end }) => (end.awaits === null) !== isResting(end.state) && end.awaits !== 'restore');
    // Refreshing an old price keeps the cost card open meanwhile.
    const named = new Set(stuck.map(({ end }) => `${end.state} awaits ${end.awaits}`));
    expect([...named]).toEqual(['confirmChange awaits refreshPrice']);
  });
});

const resting = paths.map(({ end }) => end).filter(({ state, awaits }) => isResting(state) && awaits === null);

/** What may come between a question and its answer: wishes, questions, files, nonsense, and that all of it is gone after days. */
const interruptions: readonly ConversationEvent[] = [...anywhere, 'obsolete' as const].flatMap((type) => [
  ...exampleEvents[type],
]);

/** Interruptions that are meant to leave the open question. */
const leaving: ReadonlyArray<ConversationEvent['type']> = [
  'change wanted',
  'service chosen',
  'services likely',
  'undo wanted',
  'support wanted',
  'cancel',
  'start over',
  'back',
  'obsolete',
];

describe.each(interruptions.map((event) => ({ event, name: nameOf(event) })))('$name', ({ event }) => {
  it('is answered in every question, and leaves a way to an end', () => {
    const dead = resting.filter((moment) => {
      const after = momentAfter(moment, event);
      return !transitionTaken(moment, event) || !isResting(after.state) || after.awaits || !wayToEnd(after);
    });
    expect(dead.map(nameOfMoment)).toEqual([]);
  });

  it('keeps the open question and its answers, unless it is a wish for something else', () => {
    const kept = resting.filter((moment) => transitionTaken(moment, event)?.to === null);
    if (!leaving.includes(event.type)) expect(kept).toEqual(resting);
    const lost = kept.filter((moment) => {
      const after = momentAfter(moment, event);
      return !keepsAnswers(moment, after) || !endsBy(after, wayToEnd(moment));
    });
    expect(lost.map(nameOfMoment)).toEqual([]);
  });
});

/** Whether these events bring something to its end from here. */
function endsBy(moment: Moment, events: readonly ConversationEvent[] | null): boolean {
  return events?.reduce(momentAfter, moment).ended === true;
}

/** Files may have been added and the language changed; every answer stays. */
function keepsAnswers(before: Moment, after: Moment): boolean {
  const { attachmentIds } = after.context;
  const withFiles = { ...before, ended: after.ended, context: { ...before.context, attachmentIds } };
  return keyOf(withFiles) === keyOf(after);
}

function nameOf({ type, ...payload }: ConversationEvent): string {
  const told = JSON.stringify(payload);
  return told === '{}' ? type : `${type} ${told.length > 60 ? `${told.slice(0, 60)}…` : told}`;
}

function nameOfMoment({ state, context }: Moment): string {
  return `${state} ${JSON.stringify(context)}`;
}

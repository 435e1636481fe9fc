import { nothingSaidYet } from '../../../dialogs/conversation-context.ts';
import type { ConversationEvent, PersonEvent } from '../../../dialogs/conversation-events.ts';
import { exampleEvents } from './example-events.ts';
import type { Path } from './generated-paths.ts';
import { beginning, type Moment, momentAfter } from './moment.ts';
import { oneTurn, type PathTurn, turnsOf } from './path-turns.ts';
import { anywhere, isResting, possibleEvents, takesAnyWords } from './possible-events.ts';
import { wayToEnd } from './way-to-end.ts';
import { changesWaiting } from './world-changes.ts';

/** Something that comes between a question and its answer. */
export interface Interruption {
  readonly name: string;
  /** How many changes wait to start. */
  readonly changes: number;
  /** Whether days have gone by. */
  readonly afterDays?: true;
  /** What the customer does: what brings this event elsewhere. Anything, where it is not given. */
  readonly said?: PersonEvent;
  /** What the conversation makes of it here. */
  readonly turn: PathTurn;
  /** How something is brought to its end after that. */
  readonly end: readonly PathTurn[];
}

/** Every interruption that can come at the end of a path. */
export function interruptionsIn(path: Path): readonly Interruption[] {
  return [...saidIn(path), ...meanwhileIn(path)];
}

/** What a customer may say or press instead of an answer. */
function saidIn({ end: moment, events }: Path): readonly Interruption[] {
  const waiting = changesWaiting(events);
  return anywhere
    .flatMap((type): readonly PersonEvent[] => exampleEvents[type])
    .flatMap((said) => {
      const changes = changesWaiting([said]) ?? waiting ?? 0;
      if (waiting !== null && changes !== waiting) return [];
      const heard = heardAs(said, moment);
      const [turn] = turnsOf(pathOf(moment, [heard]));
      const name = heard === said ? nameOf(said) : `${nameOf(said)} (heard as ${heard.type})`;
      return turn ? [{ name, changes, said, turn, end: goingOn(turn) }] : [];
    });
}

/** What may have happened when the customer speaks again: days went by, everything is gone, the bot was updated. */
function meanwhileIn({ end: moment, events }: Path): readonly Interruption[] {
  const { state, context } = moment;
  const changes = changesWaiting(events) ?? 0;
  const [said] = exampleEvents.greeted;
  const refreshed =
    state === 'confirmChange' ? [...exampleEvents['price expired'], ...exampleEvents['price moved']] : [];
  const days = oneTurn(moment, [said, ...refreshed]);
  const found: Interruption[] = [
    { name: 'after days', changes, afterDays: true, said, turn: days, end: goingOn(days) },
  ];
  if (state !== 'ready' && state !== 'whatToAsk') {
    const gone = oneTurn(moment, exampleEvents.obsolete);
    const toSupport = [...exampleEvents['support wanted'], exampleEvents['message sent'][0], ...exampleEvents.done];
    found.push({ name: 'everything is gone', changes, turn: gone, end: turnsOf(pathOf(gone.after, toSupport)) });
  }
  const { serviceId, planId, startDate, message } = context;
  const left: Moment = {
    ...beginning,
    context: { ...nothingSaidYet, serviceId, planId, startDate, message },
    awaits: 'restore',
  };
  const resumed = possibleEvents(left).find(({ type }) => type === 'resumed');
  const [update] = resumed && serviceId ? turnsOf(pathOf(left, [resumed])) : [];
  if (update) found.push({ name: 'an update of the bot', changes, turn: update, end: goingOn(update) });
  return found;
}

/**
 * Where any words are an answer, whatever is no command is taken as it is; but what may not be meant for support is followed or read back there.
 * Ending a contract is another thing than what is open.
 */
function heardAs(said: PersonEvent, { state }: Moment): PersonEvent {
  if (state === 'whatToAsk' && said.type === 'services likely') return said;
  if (state === 'whatToAsk' && said.type === 'price asked') return exampleEvents['support wanted'][0];
  const sentences: ReadonlyArray<PersonEvent['type']> = [
    'services likely',
    'price asked',
    'asked',
    'beyond this chat',
    'not understood',
  ];
  if (isResting(state) && takesAnyWords(state) && sentences.includes(said.type))
    return exampleEvents[state === 'whatMessage' ? 'message written' : 'message sent'][0];
  return said.type === 'beyond this chat' && state !== 'ready'
    ? { type: 'asked', topic: 'unknown', change: null }
    : said;
}

function goingOn({ after }: PathTurn): readonly PathTurn[] {
  return turnsOf(pathOf(after, wayToEnd(after) ?? []));
}

function pathOf(start: Moment, events: readonly ConversationEvent[]): Path {
  return { start, events, end: events.reduce(momentAfter, start) };
}

function nameOf({ type, ...payload }: ConversationEvent): string {
  const told = Object.entries(payload).filter(([key]) => ['opening', 'topic', 'language', 'changeId'].includes(key));
  return [type, ...told.map(([key, value]) => `${key} ${value}`)].join(', ');
}

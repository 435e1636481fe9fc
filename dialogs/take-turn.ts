import { type CalendarDate, Temporal } from '../domain/calendar.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Turn, TurnEnd } from '../domain/ports/conversations.ts';
import type { Quote } from '../domain/quote.ts';
import { hasExpired } from '../domain/quote-moved.ts';
import { carryOut } from './carry-out.ts';
import { closedCard } from './closed-card.ts';
import { composeMessage } from './compose-message.ts';
import { nothingSaidYet } from './conversation-context.ts';
import type { ConversationEvent } from './conversation-events.ts';
import type { RestingState } from './conversation-machine.ts';
import type { ConversationTools } from './conversation-tools.ts';
import { isObsolete } from './is-obsolete.ts';
import { isOnAgreement } from './is-on-agreement.ts';
import { isPressedAgain, isRepeated } from './is-repeated.ts';
import { isolateNames } from './isolate-names.ts';
import { chooseLocale } from './language/choose-locale.ts';
import { type Words, wordsFor } from './language/words.ts';
import { moveMachine, type Position } from './move-machine.ts';
import type { Part } from './part.ts';
import { questions } from './questions.ts';
import { buttonText } from './reading/button.ts';
import { type Input, readInput } from './reading/input.ts';
import { readEvents } from './reading/read-event.ts';
import { resumeEvent } from './resume.ts';
import { quoteInHand, type Scene } from './scene.ts';
import { setAsideText } from './set-aside.ts';
import { restoreSnapshot, type Snapshot, snapshotJson } from './snapshot.ts';

/**
 * Answers one message: reads it for the state the conversation is in, moves the machine, carries out what it asks for, and says one
 * message: what happened, and then the question that is open.
 */
export async function takeTurn(turn: Turn, tools: ConversationTools): Promise<TurnEnd> {
  const { snapshot, lost } = restoreSnapshot(turn.snapshot);
  const input = readInput(turn.message.activity);
  const isNextAfter = (seq: number | null) => seq !== null && turn.message.seq === seq + 1;
  const isDirectAnswer = isNextAfter(snapshot.askedAt);
  const isAfterAnswer = isNextAfter(snapshot.answeredAt);
  if (isRepeated(input, turn, snapshot, tools.reading)) {
    const askedAt = isDirectAnswer ? turn.message.seq : snapshot.askedAt;
    const answeredAt = isAfterAnswer ? turn.message.seq : snapshot.answeredAt;
    const spoken = wordsIn(snapshot.context.language, turn).locale;
    // Of many clicks in a row each is followed by the next, however long all of them take.
    const lastButton = snapshot.lastButton && { ...snapshot.lastButton, reading: tools.reading };
    return { spoken, snapshot: snapshotJson({ ...snapshot, askedAt, answeredAt, lastButton }), say: [], replace: [] };
  }
  const messageKey = tools.ids.next();
  const knownQuotes = new Map<string, Quote>();
  let { account } = turn;
  let nearestStart: CalendarDate | null = null;
  const sceneAt = ({ context }: Pick<Position, 'context'>): Scene => ({
    turn,
    account,
    context,
    words: wordsIn(context.language, turn),
    tools,
    isDirectAnswer,
    isAfterAnswer,
    isPressedAgain: isPressedAgain(input, snapshot.lastButton),
    isBackAfterLong: isBackAfterLong(snapshot, turn),
    messageKey,
    knownQuotes,
    nearestStart,
  });
  const parts: Part[] = [];
  let asksOnly = true;
  const open = questions[snapshot.state];
  const events: ConversationEvent[] = lost
    ? [resumeEvent(sceneAt(snapshot))]
    : await eventsOf(input, snapshot, sceneAt(snapshot));

  const answersOnly = events.every((event) => isOnAgreement(event, snapshot.context));
  let keepsCard = false;
  let position: Position = snapshot;
  for (let next = events.shift(); next; next = events.shift()) {
    const moved = moveMachine(position, next);
    position = moved;
    keepsCard = false;
    for (const action of moved.actions) {
      const outcome = await carryOut(action, sceneAt(position), open);
      if (outcome.part) parts.push(outcome.part);
      asksOnly &&= !outcome.part || outcome.isOfQuestion === true;
      if (outcome.event) events.unshift(outcome.event);
      account = outcome.account ?? account;
      nearestStart = outcome.nearestStart ?? nearestStart;
      keepsCard ||= outcome.keepsCard === true;
    }
    if (events.length > 0 || keepsCard) continue;
    if (await isPriceExpired(position, sceneAt(position))) events.push({ type: 'price expired' });
    else if (await hasNothingToChoose(position, sceneAt(position))) events.push({ type: 'nothing to choose' });
  }

  const state = restingState(position);
  // A price that moved within the turn is one nobody has agreed to yet.
  const isSamePrice = position.context.quoteId === snapshot.context.quoteId;
  const isAnswered = answersOnly && state === snapshot.state && isSamePrice;
  const setAside = setAsideText(snapshot, { state, context: position.context }, sceneAt(position));
  if (setAside) parts.unshift({ text: setAside });
  const staysOpen = keepsCard && snapshot.openCard !== null;
  if (!staysOpen) parts.push(await questions[state].ask(sceneAt(position)));
  const { words } = sceneAt(position);
  const message = isolateNames(composeMessage(parts, words), account, words);
  const replace = staysOpen ? [] : closedCard(snapshot, input, { state, context: position.context }, words);
  const said = turn.conversation.lastSeq + replace.length + 1;
  return {
    spoken: words.locale,
    snapshot: snapshotJson({
      ...snapshot,
      state,
      context: position.context,
      openCard: staysOpen ? snapshot.openCard : hasCards(message) ? { key: messageKey, activity: message } : null,
      at: turn.message.at.toString(),
      lastButton:
        input.kind === 'button'
          ? { button: buttonText(input.button), logEnd: turn.conversation.lastSeq, reading: tools.reading }
          : null,
      askedAt: asksOnly ? said : null,
      answeredAt: isAnswered ? said : null,
    }),
    say: [{ key: messageKey, activity: message }],
    replace,
  };
}

/** The language asked for in the chat, else the channel's, the customer's, the partner's. */
function wordsIn(asked: string | null, { conversation, account }: Turn): Words {
  return wordsFor(
    chooseLocale({
      asked,
      activity: conversation.locale,
      customer: account.customer.language,
      partner: account.settings['portal.language'],
    }),
  );
}

/** A customer who comes back after this is welcomed, and reminded of what is open. */
const LONG_AWAY = Temporal.Duration.from({ hours: 12 });

function isBackAfterLong({ at }: Snapshot, { message }: Turn): boolean {
  if (at === null) return false;
  const away = Temporal.Instant.from(at).until(message.at);
  return Temporal.Duration.compare(away, LONG_AWAY) >= 0;
}

/** What one input comes to. What the conversation was about may be gone; a wish that does not need it is heard all the same. */
async function eventsOf(input: Input, snapshot: Snapshot, scene: Scene): Promise<ConversationEvent[]> {
  const question = questions[snapshot.state];
  if (!(await isObsolete(question, scene))) return [...(await readEvents(input, question, scene, snapshot.openCard))];
  const wishes = await readEvents(input, questions.ready, { ...scene, context: nothingSaidYet }, null);
  return [{ type: 'obsolete' }, ...wishes.filter(({ type }) => wishesOfTheirOwn.includes(type))];
}

const wishesOfTheirOwn: ReadonlyArray<ConversationEvent['type']> = [
  'help wanted',
  'services wanted',
  'support wanted',
  'change wanted',
  'service chosen',
  'undo wanted',
  'undo refused',
  'files sent',
];

/** Whether the cost card would be shown again with a price that is not good any more, as after days. */
async function isPriceExpired({ state }: Position, scene: Scene): Promise<boolean> {
  return state === 'confirmChange' && hasExpired(await quoteInHand(scene), scene.tools.now);
}

/** Whether what would be asked now has no good answer, as a choice among services of which none can change. */
async function hasNothingToChoose({ state }: Position, scene: Scene): Promise<boolean> {
  return isResting(state) && (await questions[state].holds?.(scene)) === false;
}

function isResting(state: Position['state']): state is RestingState {
  return Object.hasOwn(questions, state);
}

function restingState({ state }: Position): RestingState {
  if (isResting(state)) return state;
  throw new Error(`The conversation cannot rest in ${state}: what it asked for had no outcome.`);
}

function hasCards({ attachments }: JsonObject): boolean {
  return Array.isArray(attachments) && attachments.length > 0;
}

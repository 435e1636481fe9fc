import { agreedChanges } from '../agreed-changes.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { type Command, commandInside, commandOf } from './command.ts';
import { commandEvent, supportWanted } from './command-event.ts';
import { daysSpokenOf } from './dates/find-date.ts';
import { dateReading, describedChange } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import { kindsOfService } from './lexicon/choice-concepts.ts';
import type { Concept, Phrase } from './lexicon/lexicon.ts';
import { namesIn } from './names-in.ts';
import { questionAsked } from './question-asked.ts';
import { sentenceEvents } from './read-sentence.ts';
import { afterRetraction } from './retraction.ts';
import { wordsAround } from './words-around.ts';

/** A longer message is a story for support. */
const MOST_WORDS = 10;
const MOST_WORDS_OF_AN_UNDO = 5;
/** What only people can do something about. */
const ofSupport: readonly Concept[] = ['trouble', 'unanswerable', 'contract', 'invoice', 'refund'];

/**
 * What a short message means that stands where anything may be written to support, and that is not meant for support: a wish of its own is followed,
 * a question the bot can answer is answered, and what may be either is read back before it is sent. Null for everything else.
 */
export function notForSupport(
  heard: Heard,
  text: string,
  question: Question,
  scene: Scene,
): readonly PersonEvent[] | null {
  if (heard.plain.split(' ').length > MOST_WORDS || ofSupport.some((concept) => heard.mentioned.has(concept)))
    return null;
  const left = afterRetraction(heard, scene);
  if (left === '') return [{ type: 'cancel' }];
  const said = left === null ? heard : hear(left, scene.words.locale, namesIn(scene.account));
  // "Undo both", where there are any to undo.
  const undoes = knownCommand(said) === 'undo' && said.concepts.has('undo') && !said.asks;
  if (undoes && said.plain.split(' ').length <= MOST_WORDS_OF_AN_UNDO && agreedChanges(scene.account).length > 0)
    return [commandEvent('undo', said, question, scene)];
  return question.name === 'question'
    ? insteadOfAQuestion(said, left !== null, text, question, scene)
    : insteadOfAMessage(said, question, scene);
}

/** Wishes and what is said of them. */
const followed: ReadonlyArray<PersonEvent['type']> = [
  'services likely',
  'service chosen',
  'plan chosen',
  'plan refused',
  'date chosen',
  'date refused',
  'date noted',
  'several wished',
];

function insteadOfAQuestion(
  heard: Heard,
  isRetracted: boolean,
  text: string,
  question: Question,
  scene: Scene,
): readonly PersonEvent[] | null {
  const atReady: Question = { ...question, name: 'ready' };
  const has = (...some: readonly Concept[]) => some.some((concept) => heard.concepts.has(concept));
  const described = describedChange(heard, atReady, scene);
  const isWish = !heard.asks && described.wishes.length === 1 && has('change', 'want', 'instead');
  const events = isWish ? sentenceEvents(heard, atReady, scene) : [];
  if (events.length > 0 && events.every(({ type }) => followed.includes(type))) return events;
  const readBack = supportWanted(scene, text);
  if (heard.asks || has('how much', 'which')) {
    if (has('why')) return null;
    const asked = questionAsked(heard, described, atReady, scene);
    if (asked && isAnswered(asked)) return [asked, readBack];
    const isOfServices = has('services') && !has('what happens', 'when') && commandInside(heard, false) === 'services';
    return isOfServices ? [{ type: 'services wanted' }, readBack] : null;
  }
  const command = commandOf(heard, 'loosely') ?? knownCommand(heard);
  const isOwn = command === 'services' || command === 'change';
  if (isOwn && (isRetracted || !has('cancel', 'undo', 'support'))) {
    const wished = command === 'change' ? sentenceEvents(heard, atReady, scene) : [];
    const isBegun = wished.length > 0 && wished.every(({ type }) => followed.includes(type));
    return isBegun ? wished : [commandEvent(command, heard, question, scene)];
  }
  return mayBeOfTheBot(heard, scene) ? [readBack] : null;
}

/** "Change my plan" inside a sentence of which every word is known: "change my address" and "the name on my plan" are for people. */
function knownCommand(heard: Heard): Command | null {
  const { concepts, listening, names, plain } = heard;
  const isOfPlans = (['plan', 'services', 'undo', ...kindsOfService] as const).some((concept) => concepts.has(concept));
  const isKnown = plain.split(' ').every((word) => listening.isWord(word) || names.includes(word));
  return isOfPlans && isKnown ? commandInside(heard, false) : null;
}

/** Prices and plans the bot knows, whoever was to be asked. */
function isAnswered(event: PersonEvent): boolean {
  return event.type === 'price asked' || (event.type === 'asked' && event.topic === 'plans');
}

/** A day, a plan, an agreement or a taking back, with hardly a word around it: an answer to something else, or to nobody. */
function mayBeOfTheBot(heard: Heard, scene: Scene): boolean {
  const { concepts, phrases, clausePhrases } = heard;
  const has = (...some: readonly Concept[]) => some.some((concept) => concepts.has(concept));
  const days = daysSpokenOf(heard.text, dateReading(scene, null));
  if (days.isNamed && wordsAround(days.rest, scene).length === 0) return true;
  if ((['confirm change', 'undo', 'change', 'other plan', 'other date'] as const).some((each) => phrases.has(each)))
    return true;
  if (clausePhrases.has('cancel')) return true;
  const isOfPlan =
    has('plan') || /\d/.test(heard.plain) || heard.plain.split(' ').some((word) => heard.names.includes(word));
  return has('want', 'change', 'instead') && isOfPlan;
}

function insteadOfAMessage(heard: Heard, question: Question, scene: Scene): readonly PersonEvent[] | null {
  return correction(heard, question, scene) ?? (isHesitantSend(heard, scene) ? [{ type: 'agreed unclearly' }] : null);
}

/** "Actually the 100 plan", "change it to the 12th": another plan or day for the change that is to be asked for. */
function correction(heard: Heard, question: Question, scene: Scene): readonly PersonEvent[] | null {
  const isWish = (['change', 'want', 'instead'] as const).some((concept) => heard.concepts.has(concept));
  if (!scene.context.quoteId || heard.asks || !isWish) return null;
  const atPrice: Question = { ...question, name: 'confirm' };
  const { wishes, found, services } = describedChange(heard, atPrice, scene);
  const isOfThisChange = services.every(({ id }) => id === scene.context.serviceId);
  if (!isOfThisChange || (wishes.length !== 1 && !found)) return null;
  const events = sentenceEvents(heard, atPrice, scene);
  const isCorrection =
    events.length > 0 && events.every(({ type }) => type === 'plan chosen' || type === 'date chosen');
  // Back to the price, which is another one then.
  return isCorrection ? [{ type: 'back' }, ...events] : null;
}

/** "Send it tomorrow", "fine but not today", "should I send it?": a yes that is put off or asked about sends nothing, and is nothing to send. */
function isHesitantSend(heard: Heard, scene: Scene): boolean {
  const { listening } = heard;
  const days = daysSpokenOf(heard.text, dateReading(scene, null));
  const rest = hear(days.rest, scene.words.locale, namesIn(scene.account));
  const parts = listening.clausesOf(rest.plain).flatMap(listening.partsOf);
  // "Do it after the 10th" is a wish support should read.
  const agreeing: readonly Phrase[] = days.isNamed ? ['understood', 'send'] : ['yes', 'understood', 'send', 'request'];
  const isAgreement = (part: string) =>
    listening
      .politely(part)
      .some((each) =>
        agreeing.some(
          (phrase) =>
            listening.phrasesIn(listening.withoutFillers(each)).includes(phrase) ||
            listening.phrasesIn(each).includes(phrase),
        ),
      );
  const bare = parts
    .filter((part) => !isAgreement(part))
    .map((part) =>
      listening.without(part, ['request', 'later', 'not', 'doubt', 'change', 'question', 'verb first', 'want', 'undo']),
    );
  const speaksOfSending = parts.some(
    (part) => isAgreement(part) || listening.speaksOf(part, ['request', 'change', 'undo']),
  );
  const isPutOff =
    days.isNamed || days.denied.length > 0 || heard.asks || heard.mentioned.has('later') || heard.mentioned.has('not');
  return speaksOfSending && isPutOff && bare.every((part) => wordsAround(part, scene).length === 0);
}

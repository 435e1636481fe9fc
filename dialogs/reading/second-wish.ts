import { serviceOf } from '../../domain/account.ts';
import type { ServiceId } from '../../domain/ids.ts';
import type { Wish } from '../conversation-context.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { type DescribedChange, describedChange } from './described-change.ts';
import type { Heard } from './hear.ts';
import { kindsOfService } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { namesIn } from './names-in.ts';
import { plainText } from './plain-text.ts';
import { wordsAround } from './words-around.ts';

/** Questions a second wish leaves open, whatever its words. */
const decided: ReadonlyArray<Question['name']> = ['date', 'confirm', 'undo'];
/** So many other words may stand around a service that is only named. */
const MOST_WORDS_AROUND = 3;

/**
 * A wish for another service, or for another plan of the same one later, while a question is open: "yes and also my voice to unlimited". The
 * question stays open, and the wish is kept for afterwards; a "yes" beside it agrees to nothing. Null for what takes the place of what is open
 * ("no, the phone instead"), for a question, and for everything else.
 */
export function secondWish(heard: Heard, question: Question, scene: Scene): PersonEvent | null {
  const first = serviceInQuestion(scene);
  const says = (...some: readonly Concept[]) => some.some((concept) => heard.concepts.has(concept));
  const isBeside = says('also') || agreesFirst(heard);
  if (!first || !(decided.includes(question.name) || (question.name === 'plan' && says('also')))) return null;
  if (isBeside && says('cancel') && endsAnother(first, heard, question, scene)) return { type: 'ending wished' };
  const isInstead =
    says('instead', 'cancel') || heard.beginsWithNo || heard.denied !== '' || heard.firstClause.has('cancel');
  if ((isInstead && !isBeside) || (heard.asks && !says('want', 'change')) || says('support', 'undo')) return null;
  // Of a change that is booked "yes to the 100" may speak itself.
  if (question.name === 'undo' && !says('also', 'change', 'want')) return null;
  const names = namesIn(scene.account);
  const speaksOfOne = says('change', 'want', 'plan', 'service', ...kindsOfService);
  if (!speaksOfOne && !heard.plain.split(' ').some((word) => names.includes(word))) return null;
  const described = describedChange(heard, question, scene);
  const others = otherWishes(first, described, scene);
  const later = says('also') && question.name !== 'plan' ? samePlanLater(first, described, scene) : [];
  if (others.length + later.length === 0) return null;
  const isSaid = isBeside || says('change', 'want') || described.wishes.length > 0;
  if (!isSaid && wordsAround(described.rest, scene).length > MOST_WORDS_AROUND) return null;
  return { type: 'several wished', first, others: others.length > 0 ? others : later };
}

/** "Yes and cancel my tv", which only support can do. */
function endsAnother(first: ServiceId, heard: Heard, question: Question, scene: Scene): boolean {
  const { wishes, services } = describedChange(heard, question, scene);
  return wishes.length === 0 && services.length > 0 && services.every(({ id }) => id !== first);
}

/** The service whose change, or whose undo, is asked about. */
function serviceInQuestion({ account, context }: Scene): ServiceId | null {
  const undone = account.openChanges.find(({ id }) => id === context.changeId);
  return undone?.oldServiceId ?? context.serviceId;
}

/** "Yes and …", "book it, and …". */
function agreesFirst({ listening, text }: Heard): boolean {
  const [clause = ''] = listening.clausesOf(text);
  const [part = ''] = listening.partsOf(plainText(clause));
  return (['yes', 'confirm change', 'undo this'] as const).some((phrase) =>
    [part, listening.withoutFillers(part)].some((said) => listening.phrasesIn(said).includes(phrase)),
  );
}

/** What is wished for services that are not asked about; nothing where that one is named too. */
function otherWishes(first: ServiceId, { wishes, services, alsoWished }: DescribedChange, scene: Scene): Wish[] {
  const { account } = scene;
  // What takes the place of a service is named like it.
  const isFirst = (id: ServiceId) =>
    id === first ||
    account.openChanges.some(({ newServiceId, oldServiceId }) => newServiceId === id && oldServiceId === first);
  const named = [...wishes.map(({ service }) => service), ...services, ...alsoWished.map(({ service }) => service)];
  if (wishes.some(({ service }) => isFirst(service.id))) return [];
  const ids = new Set(named.map(({ id }) => id).filter((id) => !isFirst(id) && serviceOf(account, id)));
  return [...ids].map((serviceId) => {
    const [plan, ...more] = wishes.filter(({ service }) => service.id === serviceId);
    return { serviceId, planId: plan && more.length === 0 ? plan.plan.id : null };
  });
}

function samePlanLater(first: ServiceId, { wishes }: DescribedChange, { context }: Scene): Wish[] {
  const [wish, ...more] = wishes;
  const isAnother = wish && more.length === 0 && wish.service.id === first && wish.plan.id !== context.planId;
  return isAnother ? [{ serviceId: first, planId: wish.plan.id }] : [];
}

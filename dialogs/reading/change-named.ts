import { serviceOf } from '../../domain/account.ts';
import type { Service } from '../../domain/service.ts';
import { type AgreedChange, agreedChanges } from '../agreed-changes.ts';
import type { Scene } from '../scene.ts';
import { daysSpokenOf } from './dates/find-date.ts';
import { dateReading } from './described-change.ts';
import { type Heard, hear } from './hear.ts';
import { ordinals } from './lexicon/choice-concepts.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { namesIn } from './names-in.ts';
import { plansNamed } from './plans-named.ts';
import { serviceAnswered, servicesNamed } from './services-named.ts';
import { isNumber } from './title-words.ts';
import { wordsAround } from './words-around.ts';

/** Words beside the name of a change that is to be undone. */
const ofUndoing: readonly Concept[] = [
  'undo',
  'cancel',
  'change',
  'want',
  'number',
  'also',
  'old',
  ...ordinals,
  'last',
];

/**
 * The one of several booked changes that a message names to be undone: by its service, its plan, its day or its place. Null where it names none,
 * or several, and where anything else is said with it: "keep the internet" and "the phone stays" name what is not to be undone.
 */
export function changeNamed(heard: Heard, scene: Scene): AgreedChange | null {
  const listen = (text: string) => hear(text, scene.words.locale, namesIn(scene.account));
  const last = heard.correction === null ? null : listen(heard.listening.without(heard.correction, ['instead']));
  const corrected = last && only(changesIn(last, scene));
  if (corrected) return corrected;
  return heard.denied === '' ? only(changesIn(heard, scene)) : null;
}

function only([change, ...others]: readonly AgreedChange[]): AgreedChange | null {
  return change && others.length === 0 ? change : null;
}

function changesIn(heard: Heard, scene: Scene): readonly AgreedChange[] {
  const { account, words } = scene;
  const agreed = agreedChanges(account);
  const { concepts } = heard;
  if (concepts.has('stay') || concepts.has('not') || heard.asks) return [];
  const days = daysSpokenOf(heard.text, dateReading(scene, null));
  const said = days.isNamed ? hear(days.rest, words.locale, namesIn(account)) : heard;
  const byDay = agreed.filter(({ chosen }) => days.found?.dates[0].equals(chosen.startDate));
  const servicesOf = ({ chosen, linked }: AgreedChange) =>
    [chosen, ...linked].flatMap(({ oldServiceId }) => serviceOf(account, oldServiceId) ?? []);
  const plans = agreed.flatMap(({ chosen }) => account.plans.get(chosen.newPlanId) ?? []);
  const planned = plansNamed(
    said,
    plans.map((plan) => ({ plan, price: plan.price })),
    { price: null, plan: null },
  );
  const byPlan =
    planned.by === 'title'
      ? agreed.filter(({ chosen }) => planned.items.some(({ id }) => id === chosen.newPlanId))
      : [];
  const beside = byPlan.length > 0 ? { ...said, plain: planned.rest } : said;
  const named = servicesNamed(beside, agreed.flatMap(servicesOf), account.plans);
  const byService = agreed.filter((each) => servicesOf(each).some((service) => named.items.includes(service)));
  const found = [byDay, byPlan, byService].filter((changes) => changes.length > 0);
  if (found.length === 0) return placed(said, agreed, servicesOf, scene);
  const rest = byService.length > 0 ? named.rest : beside.plain;
  if (othersAround(rest, said, scene).length > 0) return [];
  return agreed.filter((each) => found.every((changes) => changes.includes(each)));
}

/** "The second one", "2". */
function placed(
  heard: Heard,
  agreed: readonly AgreedChange[],
  servicesOf: (change: AgreedChange) => readonly Service[],
  scene: Scene,
): readonly AgreedChange[] {
  if (
    othersAround(heard.plain, heard, scene).some((word) => heard.listening.numberOf(word) === null && !isNumber(word))
  )
    return [];
  const bare = { ...heard, plain: heard.listening.without(heard.plain, ['undo', 'cancel', 'change', 'want']) };
  const listed = agreed.flatMap((each) => servicesOf(each)[0] ?? []);
  const [service] = serviceAnswered(bare, listed, scene.account.plans);
  return service ? agreed.filter((each) => servicesOf(each)[0] === service) : [];
}

function othersAround(text: string, { listening }: Heard, scene: Scene): string[] {
  return wordsAround(listening.without(text, ofUndoing), scene).filter((word) => word !== 'one');
}

import type { PlanId } from '../../domain/ids.ts';
import { compareMoney } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { amountsIn, isAmountOf } from './amounts-in.ts';
import type { Heard } from './hear.ts';
import { kindsOfService, ordinals } from './lexicon/choice-concepts.ts';
import { type Named, withoutWords } from './named.ts';
import { nearestWord } from './nearest-word.ts';
import { plainText } from './plain-text.ts';
import { isNumber, isUnit, type TitleWord, titleWords } from './title-words.ts';

/** The services a whole message names as an answer to "which service?": a number is its place in the list. */
export function serviceAnswered(
  heard: Heard,
  services: readonly Service[],
  plans: ReadonlyMap<PlanId, Plan>,
): readonly Service[] {
  const whole = plainText(heard.text);
  const exact = services.filter(({ id, description }) => id === whole || plainText(description) === whole);
  const bare = heard.listening.withoutFillers(heard.listening.withoutPoliteness(heard.plain));
  const withoutNumber = heard.listening.without(bare, ['number']);
  const digits = /^#?(\d{1,2})$/.exec(withoutNumber)?.[1] ?? heard.listening.numberOf(withoutNumber)?.toString();
  const ordinal = ordinals.findIndex((concept) => heard.concepts.has(concept));
  const place = digits ? Number(digits) : ordinal >= 0 ? ordinal + 1 : heard.concepts.has('last') ? services.length : 0;
  const placed = services[place - 1];
  if (placed && (digits || exact.length === 0)) return [placed];
  if (exact.length > 0) return exact;
  if (whole === '' || heard.strictly.size > 0) return [];
  const named = servicesNamed(heard, services, plans).items;
  // "Fibre" is a kind, and a word of the names of two.
  const isOneWord = !bare.includes(' ') && !heard.listening.isComparing(bare);
  const called = isOneWord ? servicesCalled(heard, services, plans) : [];
  if (named.length > 0)
    return called.length > 1 ? services.filter((each) => named.includes(each) || called.includes(each)) : named;
  if (called.length > 0) return called;
  const end = heard.concepts.has('cheapest') ? 0 : heard.concepts.has('dearest') ? -1 : null;
  const byPrice = [...services].sort((a, b) => compareMoney(a.unitPrice, b.unitPrice));
  if (end !== null) return byPrice.slice(end).slice(0, 1);
  // "The one with 22.50."
  const amounts = amountsIn(heard.plain);
  return services.filter(({ unitPrice }) => amounts.some((amount) => isAmountOf(unitPrice, amount)));
}

/** The services named somewhere in a sentence: by what they are called, by their plan, else by their kind. */
export function servicesNamed(
  heard: Heard,
  services: readonly Service[],
  plans: ReadonlyMap<PlanId, Plan>,
): Named<Service> {
  const said = titleWords(heard.plain);
  const isGeneral = (word: string) =>
    heard.listening.isComparing(word) ||
    heard.listening.conceptsIn(word).length > 0 ||
    heard.listening.withoutFillers(word) !== word;
  const spokenOf = kindsOfService.filter((concept) => heard.concepts.has(concept));
  const named = services.map((service) => {
    const match = bestMatch(namesOf(service, plans), said, isGeneral);
    // "Internet to 100" names no "Voice 100": a number alone is of what is spoken of beside it.
    const isOfAnother = spokenOf.length > 0 && !spokenOf.includes(service.type);
    const isNumberOnly = match.used.every(({ text }) => isNumber(text) || isUnit(text));
    const isOfOtherName = match.used.some(({ at }) => isBehindName(at, said, heard.names));
    return { service, ...(isNumberOnly && (isOfAnother || isOfOtherName) ? nothing : match) };
  });
  const most = named.reduce((best, { weight }) => Math.max(best, weight), 0);
  const meant = most > 0 ? named.filter(({ weight }) => weight === most) : [];
  if (meant.length > 0)
    return {
      items: meant.map(({ service }) => service),
      rest: withoutWords(
        heard.plain,
        meant.flatMap(({ used }) => used),
      ),
    };
  const ofKind = services.filter(({ type }) => spokenOf.includes(type));
  return ofKind.length > 0
    ? { items: ofKind, rest: heard.listening.without(heard.plain, spokenOf) }
    : { items: [], rest: heard.plain };
}

/** The services of which any word of the name was said, however general: "fibre" of "Fibre Line" and "Fibre 1000". */
function servicesCalled(
  { plain }: Pick<Heard, 'plain'>,
  services: readonly Service[],
  plans: ReadonlyMap<PlanId, Plan>,
): Service[] {
  const said = titleWords(plain).filter(({ text }) => !isNumber(text) && !isUnit(text));
  return services.filter((service) => said.some(({ text }) => namesOf(service, plans).flat().includes(text)));
}

function namesOf({ description, planId }: Service, plans: ReadonlyMap<PlanId, Plan>): string[][] {
  return [description, plans.get(planId)?.title ?? ''].map((name) => titleWords(name).map(({ text }) => text));
}

/** "FUP 100" is no "Voice 100". */
function isBehindName(at: number, said: readonly TitleWord[], names: readonly string[]): boolean {
  const before = said[said.findIndex((word) => word.at === at) - 1]?.text ?? '';
  return !isNumber(before) && !isUnit(before) && names.includes(before);
}

interface NameMatch {
  readonly weight: number;
  readonly used: readonly TitleWord[];
}

const nothing: NameMatch = { weight: 0, used: [] };
/** What every word counts in a name of which several are said one after the other, so that the longer name wins. */
const OF_A_LONGER_NAME = 0.2;

function bestMatch(
  names: ReadonlyArray<readonly string[]>,
  said: readonly TitleWord[],
  isGeneral: (word: string) => boolean,
): NameMatch {
  const matches = names.map((name): NameMatch => {
    const isOfName = ({ text }: TitleWord) => name.includes(text) || name.includes(nearestWord(text, name) ?? ' ');
    const used = said.filter(isOfName);
    const telling = used.filter(({ text }) => !isUnit(text) && !isGeneral(text));
    const isWhole = name.length > 0 && name.every((word) => used.some(({ text }) => text === word));
    const inARow = saidInARow(name, said);
    const words = telling.length > 0 ? used : inARow;
    const weight =
      telling.length +
      (isWhole ? 1 : 0) +
      (name === names[0] && telling.length > 0 ? 0.5 : 0) +
      inARow.length * OF_A_LONGER_NAME;
    return weight > 0 ? { weight, used: words } : nothing;
  });
  return matches.reduce((best, match) => (match.weight > best.weight ? match : best), nothing);
}

/** Two words of a name or more that were said one after the other, as they stand in it. */
function saidInARow(name: readonly string[], said: readonly TitleWord[]): TitleWord[] {
  const isPair = (one: TitleWord | undefined, next: TitleWord | undefined) => {
    const at = one ? name.indexOf(one.text) : -1;
    return at >= 0 && next !== undefined && name[at + 1] === next.text && !isUnit(next.text);
  };
  return said.filter((word, index) => isPair(word, said[index + 1]) || isPair(said[index - 1], word));
}

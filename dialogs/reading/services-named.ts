import type { PlanId } from '../../domain/ids.ts';
import { compareMoney } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { amountsIn, isAmountOf } from './amounts-in.ts';
import type { Heard } from './hear.ts';
import { kindsOfService, ordinals } from './lexicon/choice-concepts.ts';
import { nearestWord } from './nearest-word.ts';
import { plainText } from './plain-text.ts';
import { type Named, withoutWords } from './plans-named.ts';
import { isUnit, type TitleWord, titleWords } from './title-words.ts';

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
  if (named.length > 0) return named;
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
  const named = services.map((service) => {
    const names = [service.description, plans.get(service.planId)?.title ?? ''].map((name) =>
      titleWords(name).map(({ text }) => text),
    );
    return { service, ...bestMatch(names, said, isGeneral) };
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
  const spokenOf = kindsOfService.filter((concept) => heard.concepts.has(concept));
  const ofKind = services.filter(({ type }) => spokenOf.includes(type));
  return ofKind.length > 0
    ? { items: ofKind, rest: heard.listening.without(heard.plain, spokenOf) }
    : { items: [], rest: heard.plain };
}

function bestMatch(
  names: ReadonlyArray<readonly string[]>,
  said: readonly TitleWord[],
  isGeneral: (word: string) => boolean,
): { weight: number; used: readonly TitleWord[] } {
  const matches = names.map((name) => {
    const used = said.filter(({ text }) => name.includes(text) || name.includes(nearestWord(text, name) ?? ' '));
    const telling = used.filter(({ text }) => !isUnit(text) && !isGeneral(text));
    const isWhole = name.length > 0 && name.every((word) => used.some(({ text }) => text === word));
    return { weight: telling.length + (isWhole ? 1 : 0) + (name === names[0] && telling.length > 0 ? 0.5 : 0), used };
  });
  return matches.reduce((best, match) => (match.weight > best.weight ? match : best), { weight: 0, used: [] });
}

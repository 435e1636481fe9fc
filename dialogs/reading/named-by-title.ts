import type { Plan } from '../../domain/plan.ts';
import type { Heard } from './hear.ts';
import { comparatives, kindsOfService } from './lexicon/choice-concepts.ts';
import { type Concept, planWords } from './lexicon/lexicon.ts';
import { type Named, type PlanChoice, withoutWords } from './named.ts';
import { nearestWord } from './nearest-word.ts';
import { isCurrency, isNumber, isUnit, megabitsOf, type TitleWord, titleWords } from './title-words.ts';

/** Words for kinds of service and for plans as such: alone they name no plan. */
const general: readonly Concept[] = [...kindsOfService, 'plan', 'service'];

interface TitleMatch {
  readonly plan: Plan;
  readonly weight: number;
  /** Whether every telling word of the title was said. */
  readonly whole: boolean;
  readonly used: readonly TitleWord[];
}

/** The plans of which words of the title are said, the most and the surest of them; a speed is said by its number as well. */
export function namedByTitle(heard: Heard, choices: readonly PlanChoice[]): Named<Plan> {
  // French "plus rapide" names no TV Plus.
  const names = new Set(titleWords(heard.listening.without(heard.plain, comparatives)).map(({ text }) => text));
  const said = titleWords(heard.plain).filter(({ text }) => names.has(text) || planWords.some((own) => own === text));
  const vocabulary = [...new Set(choices.flatMap(({ plan }) => titleWords(plan.title).map(({ text }) => text)))];
  const spoken = said.map((word) => ({
    ...word,
    as: vocabulary.includes(word.text) ? word.text : (nearestWord(word.text, vocabulary) ?? word.text),
  }));
  const matches = choices.map(({ plan }) => matchTitle(plan, spoken, heard)).filter(({ weight }) => weight > 0);
  const best = matches.reduce((most, { weight }) => Math.max(most, weight), 0);
  const closest = matches.filter(({ weight }) => weight === best);
  const whole = closest.filter((match) => match.whole);
  const meant = whole.length > 0 ? whole : closest;
  return {
    items: meant.map(({ plan }) => plan),
    rest: withoutWords(
      heard.plain,
      meant.flatMap(({ used }) => used),
    ),
  };
}

function matchTitle(
  plan: Plan,
  said: ReadonlyArray<TitleWord & { as: string }>,
  { listening, names }: Heard,
): TitleMatch {
  const title = titleOf(plan.title);
  const isGeneral = (word: string) => listening.conceptsIn(word).some((concept) => general.includes(concept));
  const telling = title.filter((word) => !isUnit(word));
  const used = said.filter(({ as, text }, index) => {
    if (isNumber(text) && isCurrency(said[index + 1]?.text ?? '')) return false;
    if (isUnit(as)) return title.includes(as) || isNumber(said[index - 1]?.text ?? '');
    return title.includes(as) || (isNumber(text) && isSpeedOf(plan, text, said[index + 1]?.text));
  });
  const weigh = ({ as, text }: { as: string; text: string }) =>
    isUnit(as) ? 0 : isNumber(text) ? 2 : isGeneral(as) || listening.isComparing(as) ? 0.5 : 1.5;
  const distinct = used.filter(({ as }, index) => used.findIndex((other) => other.as === as) === index);
  const weight = distinct.reduce((sum, word) => sum + weigh(word), 0);
  const whole = telling.every((word) => used.some(({ as }) => as === word));
  const own = [...title, ...titleOf(plan.serviceName)];
  const isNameOfOther = (word: string) =>
    names.includes(word) && !own.includes(word) && !listening.conceptsIn(word).includes(plan.type);
  const isOther = saysOtherNumber(used, said, title) || saysOtherName(used, said, isNameOfOther);
  if (isOther) return { plan, weight: 0, whole: false, used: [] };
  return { plan, weight: weight >= 1.5 || (whole && weight > 0) ? weight : 0, whole, used };
}

/** "Voice 100" is not Ethernet 100: a word of another name right before the number that is all that was said of this one. */
function saysOtherName(
  used: readonly TitleWord[],
  said: ReadonlyArray<TitleWord & { as: string }>,
  isNameOfOther: (word: string) => boolean,
): boolean {
  if (used.some(({ text }) => !isNumber(text) && !isUnit(text))) return false;
  return said.some(({ as }, index) => {
    const next = said[index + 1];
    const isBefore = next !== undefined && isNumber(next.text) && used.some(({ at }) => at === next.at);
    return isBefore && !isNumber(as) && !isUnit(as) && isNameOfOther(as);
  });
}

function titleOf(name: string): string[] {
  return titleWords(name).map(({ text }) => text);
}

/** "Ethernet 100" is not Ethernet 500: a number right beside a word of the title that is not in it names another. */
function saysOtherNumber(
  used: readonly TitleWord[],
  said: ReadonlyArray<TitleWord & { as: string }>,
  title: readonly string[],
): boolean {
  const ownNumbers = title.filter(isNumber);
  if (ownNumbers.length === 0 || used.some(({ text }) => ownNumbers.includes(text))) return false;
  return said.some(({ text }, index) => {
    if (!isNumber(text) || title.includes(text) || used.some(({ at }) => at === said[index]?.at)) return false;
    const before = said[index - 1];
    return before !== undefined && used.some(({ at }) => at === before.at);
  });
}

function isSpeedOf({ speed }: Plan, number: string, unit: string | undefined): boolean {
  if (!speed) return false;
  const megabits = megabitsOf(number, unit) ?? (unit && isUnit(unit) ? null : Number(number.replace(',', '.')));
  return megabits !== null && megabits >= 1 && [1000, 1024].some((kilo) => speed.download === megabits * kilo);
}

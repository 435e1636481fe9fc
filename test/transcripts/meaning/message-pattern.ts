import { IntlMessageFormat } from 'intl-messageformat';
import { arabic } from '../../../dialogs/language/arabic.ts';
import { english } from '../../../dialogs/language/english.ts';
import { french } from '../../../dialogs/language/french.ts';
import { german } from '../../../dialogs/language/german.ts';
import { type Language, languageOf, languages } from '../../../dialogs/language/languages.ts';
import type { Catalogue, MessageKey } from '../../../dialogs/language/messages.ts';
import { portuguese } from '../../../dialogs/language/portuguese.ts';
import { spanish } from '../../../dialogs/language/spanish.ts';
import { ukrainian } from '../../../dialogs/language/ukrainian.ts';
import { escaped, plainText } from './text-rule.ts';

/** What each language says. */
export const catalogues: Readonly<Record<Language, Partial<Catalogue>>> = {
  ...{ en: english, es: spanish, 'pt-BR': portuguese },
  ...{ fr: french, de: german, uk: ukrainian, ar: arabic },
};

export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(english, text);
}

export const messageKeys: readonly MessageKey[] = Object.keys(english).filter(isMessageKey);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** The kinds of elements in a parsed ICU message, as its parser numbers them. */
const literal = 0;
const argument = 1;
const select = 5;
const plural = 6;
const pound = 7;

/** What is known about the arguments of a message. */
interface Arguments {
  readonly given: Readonly<Record<string, string>>;
  /** Collects the names of those that are not, in the order of their groups in the pattern; null where they need no groups. */
  readonly captured: string[] | null;
}

/**
 * What a message looks like once it is said in a language: the source of a regular expression in which arguments that are not given stand
 * for anything, and all variants are possible that the given ones do not rule out. In English where the language lacks the message.
 */
export function messagePattern(key: MessageKey, locale: string, args: Readonly<Record<string, string>> = {}): string {
  return patternWith(key, locale, { given: args, captured: null });
}

/** The arguments with which a text is that message; null when it is another. Of a message that names one twice, the first counts. */
export function argumentsIn(key: MessageKey, locale: string, text: string): Readonly<Record<string, string>> | null {
  const { expression, names } = readerOf(key, locale);
  const found = expression.exec(plainText(text));
  if (!found) return null;
  const pairs = names.map((name, index): [string, string | undefined] => [name, found[index + 1]]);
  return Object.fromEntries(pairs.toReversed().flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const readers = new Map<string, { expression: RegExp; names: readonly string[] }>();

function readerOf(key: MessageKey, locale: string) {
  const known = readers.get(`${key} ${locale}`);
  if (known) return known;
  const captured: string[] = [];
  const source = patternWith(key, locale, { given: {}, captured });
  const reader = { expression: new RegExp(`^${source}$`, 'u'), names: captured };
  readers.set(`${key} ${locale}`, reader);
  return reader;
}

/** How many characters of a message are its own, whatever its arguments: a message of arguments alone can be anything. */
export function ownCharacters(key: MessageKey, locale: string): number {
  return ownLength(parsed(key, locale).elements);
}

function ownLength(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === literal) return sum + element.value.length;
    if (element.type !== select && element.type !== plural) return sum;
    return sum + Math.min(...Object.values(element.options).map(({ value }) => ownLength(value)));
  }, 0);
}

function patternWith(key: MessageKey, locale: string, args: Arguments): string {
  const { elements, spoken } = parsed(key, locale);
  return patternOf(elements, spoken, args);
}

const asts = new Map<string, { elements: readonly Element[]; spoken: string }>();

function parsed(key: MessageKey, locale: string) {
  const known = asts.get(`${key} ${locale}`);
  if (known) return known;
  const { language } = languageOf(locale) ?? languages[0];
  const translated = catalogues[language][key];
  const spoken = translated ? locale : languages[0].locale;
  const made = { elements: new IntlMessageFormat(translated ?? english[key], spoken).getAst(), spoken };
  asts.set(`${key} ${locale}`, made);
  return made;
}

function patternOf(elements: readonly Element[], locale: string, args: Arguments): string {
  return elements.map((element) => elementPattern(element, locale, args)).join('');
}

function elementPattern(element: Element, locale: string, args: Arguments): string {
  const { given, captured } = args;
  switch (element.type) {
    case literal:
      return escaped(plainText(element.value));
    case argument: {
      const rule = given[element.value];
      if (rule !== undefined) return rulePattern(rule);
      captured?.push(element.value);
      // As much as there is: a date has commas of its own.
      return captured ? '([\\s\\S]*)' : '[\\s\\S]*?';
    }
    case select:
    case plural: {
      const rule = given[element.value];
      const chosen = rule === undefined ? undefined : chosenOption(element, rule, locale);
      const options = chosen ? [chosen] : Object.values(element.options);
      const inner = rule === undefined ? args : { captured, given: { ...given, '#': rule } };
      return `(?:${options.map(({ value }) => patternOf(value, locale, inner)).join('|')})`;
    }
    case pound:
      return given['#'] === undefined ? '[\\d.,]+' : escaped(given['#']);
    default:
      return '[\\s\\S]*?';
  }
}

type Choosing = Extract<Element, { options: unknown }>;

function chosenOption(element: Choosing, given: string, locale: string) {
  if (element.type === select) return element.options[given] ?? element.options['other'];
  const rule = 'pluralType' in element && element.pluralType === 'ordinal' ? 'ordinal' : 'cardinal';
  const form = new Intl.PluralRules(locale, { type: rule }).select(Number(given));
  return element.options[`=${given}`] ?? element.options[form] ?? element.options['other'];
}

function rulePattern(given: string): string {
  const pattern = /^\/(.+)\/i?$/s.exec(given)?.[1];
  return pattern ?? escaped(plainText(given));
}

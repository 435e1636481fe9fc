import type { Expectation, SaidKey } from '../format/expectation.ts';
import { isMessageKey, messagePattern } from './message-pattern.ts';
import type { Shown } from './shown.ts';
import { fits, isIn, plainText } from './text-rule.ts';

/** One thing about a message that is not as the file says: which key of the expectation, what it wants, what is there. */
export interface Difference {
  readonly about: string;
  readonly expected: string;
  readonly actual: readonly string[];
}

/** Everything about a message that is not as it should be; empty when it fits. */
export function judgeMessage(expected: Expectation, message: Shown): Difference[] {
  const { text, locale, cards, suggestions } = message;
  const buttons = message.buttons.map(({ title }) => title);
  const everything = wholeText(message);
  const found: Difference[] = [];
  const check = (about: string, rule: string, holds: boolean, actual: readonly string[]) => {
    if (!holds) found.push({ about, expected: rule, actual });
  };
  const lines = cards.flatMap((card) => card.lines);
  const rows = cards.flatMap((card) => card.rows);
  const fields = cards.flatMap((card) => card.fields);
  if (expected.text !== undefined) check('text', expected.text, fits(expected.text, text), [text]);
  for (const rule of expected.contains ?? []) check('contains', rule, isIn(rule, everything), everything.split('\n'));
  for (const rule of expected.without ?? []) check('without', rule, !isIn(rule, everything), everything.split('\n'));
  for (const said of expected.says ?? []) check('says', keyText(said), isSaid(said, message), [text]);
  for (const said of expected['says not'] ?? []) check('says not', keyText(said), !isSaid(said, message), [text]);
  if (expected.card) check('card', expected.card, hasCard(expected.card, message), kindsOf(message));
  const titles = cards.flatMap(({ title }) => title ?? []);
  if (expected.title !== undefined) {
    const rule = expected.title;
    check(
      'title',
      rule,
      titles.some((title) => fitsKey(rule, title, locale)),
      titles,
    );
  }
  for (const [label, value] of Object.entries(expected.rows ?? {})) {
    const labelled = rows.filter(([one]) => fitsKey(label, one, locale));
    // All of them where none has the label; "none" where a card is not there at all.
    const actual = (labelled.length > 0 ? labelled : rows).map((row) => row.join(': '));
    check(
      'rows',
      `${label}: ${value}`,
      labelled.some(([, one]) => fitsKey(value, one, locale)),
      actual,
    );
  }
  const some = (about: string, rules: readonly string[] | undefined, there: readonly string[]) => {
    for (const rule of rules ?? [])
      check(
        about,
        rule,
        there.some((one) => fitsKey(rule, one, locale)),
        there,
      );
  };
  some('lines', expected.lines, lines);
  some(
    'fields',
    expected.fields,
    fields.map(({ id }) => id),
  );
  some(
    'choices',
    expected.choices,
    fields.flatMap(({ choices }) => choices),
  );
  some('suggestions', expected.suggestions, suggestions);
  const absent = firstOutOfOrder(expected.buttons ?? [], buttons, locale);
  if (absent !== null) check('buttons', absent, false, buttons);
  const unwanted = expected['no buttons'];
  if (unwanted === 'all') check('no buttons', 'all', buttons.length === 0, buttons);
  else {
    for (const rule of unwanted ?? [])
      check('no buttons', rule, !buttons.some((one) => fitsKey(rule, one, locale)), buttons);
  }
  if (expected.locale !== undefined) check('locale', expected.locale, isOfLocale(expected.locale, locale), [locale]);
  return found;
}

/** Whether a text is what a rule says, which may also be a message key. */
export function fitsKey(rule: string, text: string, locale: string): boolean {
  if (!isMessageKey(rule)) return fits(rule, text);
  return new RegExp(`^${messagePattern(rule, locale)}$`, 'u').test(plainText(text));
}

/** All a person can read of a message, a line for each text. */
export function wholeText({ text, cards, suggestions }: Shown): string {
  const onCards = cards.flatMap(({ lines, buttons, fields }) => [
    ...lines,
    ...fields.flatMap(({ choices }) => choices),
    ...buttons.map(({ title }) => title),
  ]);
  return [text, ...onCards, ...suggestions].join('\n');
}

function isSaid({ key, args }: SaidKey, message: Shown): boolean {
  if (!isMessageKey(key)) return false;
  const pattern = new RegExp(messagePattern(key, message.locale, args), 'u');
  return (
    pattern.test(plainText(message.text)) ||
    message.cards.some(({ lines }) => lines.some((line) => pattern.test(plainText(line))))
  );
}

function hasCard(kind: string, { cards }: Shown): boolean {
  if (kind === 'none') return cards.length === 0;
  return kind === 'any' ? cards.length > 0 : cards.some((card) => card.kind === kind);
}

function kindsOf({ cards }: Shown): string[] {
  return cards.length === 0 ? ['none'] : cards.map(({ kind }) => kind);
}

/** The first rule that no button after those of the rules before it fits; null when all are there. */
function firstOutOfOrder(rules: readonly string[], titles: readonly string[], locale: string): string | null {
  let from = 0;
  for (const rule of rules) {
    const at = titles.findIndex((title, index) => index >= from && fitsKey(rule, title, locale));
    if (at < 0) return rule;
    from = at + 1;
  }
  return null;
}

function isOfLocale(expected: string, actual: string): boolean {
  return actual === expected || new Intl.Locale(actual).language === expected;
}

function keyText({ key, args }: SaidKey): string {
  const given = Object.entries(args).map(([name, value]) => `${name}: ${value}`);
  return given.length === 0 ? key : `${key}: { ${given.join(', ')} }`;
}

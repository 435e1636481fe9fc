import type { Expectation } from '../format/expectation.ts';
import { argumentsIn, messageKeys, ownCharacters } from './message-pattern.ts';
import type { Shown, ShownCard } from './shown.ts';
import { literalRule, plainText } from './text-rule.ts';

/** Fewer characters of its own than this, and a message could be about anything. */
const TELLING = 5;
/** Arguments worth writing down; amounts and sentences put together from others are not. */
const tellingArguments = ['plan', 'service', 'date', 'number', 'oldPlan', 'newPlan'];

type Says = string | Record<string, Record<string, string>>;
/** An expectation as it is written into a file. */
export interface DescribedMessage extends Omit<Expectation, 'says' | 'contains' | 'says not' | 'no buttons'> {
  says?: Says | Says[];
  contains?: string | string[];
}

/** A message of the bot in the words of a transcript: keys rather than texts, meaning rather than looks. */
export function describeMessage(message: Shown): DescribedMessage {
  const { locale, cards, buttons } = message;
  const described: DescribedMessage = describeText(message);
  const telling = cards.find(({ kind }) => kind !== 'other');
  if (telling && telling.kind !== 'other') described.card = telling.kind;
  else if (cards.length > 0) described.card = 'any';
  const rows = cards.filter(({ kind }) => kind === 'cost' || kind === 'booked').flatMap((card) => rowsOf(card, locale));
  if (rows.length > 0) described.rows = Object.fromEntries(rows);
  const named = [...new Set(buttons.map(({ title }) => keyOrText(title, locale)))];
  if (named.length > 0) described.buttons = named;
  return described;
}

/**
 * What its text says, by keys; what is no message of the catalogues, as words. `least` is how many characters of a paragraph must be the
 * message's own: of what another bot said, most, because "Hello there!" is only by chance one of ours.
 */
export function describeText(
  { text, locale }: Pick<Shown, 'text' | 'locale'>,
  least: (paragraph: string) => number = () => TELLING,
): Pick<DescribedMessage, 'says' | 'contains'> {
  const says: Says[] = [];
  const contains: string[] = [];
  for (const paragraph of text.split('\n\n').filter((part) => part.trim() !== '')) {
    const found = sayingOf(paragraph, locale, least(paragraph));
    if (found) says.push(found);
    else contains.push(literalRule(plainText(paragraph)));
  }
  const one = <Item>(items: Item[]) => (items.length === 1 && items[0] !== undefined ? items[0] : items);
  return {
    ...(says.length > 0 && { says: one(says) }),
    ...(contains.length > 0 && { contains: one(contains) }),
  };
}

/** The key of a text that is a message without arguments, which a file can name it by; else the text. */
export function keyOrText(text: string, locale: string): string {
  const key = keyOf(text, locale, 1);
  return key && Object.keys(key.args).length === 0 ? key.key : literalRule(plainText(text));
}

function sayingOf(paragraph: string, locale: string, least: number): Says | null {
  const found = keyOf(paragraph, locale, least);
  if (!found) return null;
  const args = Object.entries(found.args).filter(([name]) => tellingArguments.includes(name));
  return args.length === 0 ? found.key : { [found.key]: Object.fromEntries(args) };
}

/** Of the messages a text can be, the one with most characters of its own. */
function keyOf(text: string, locale: string, least: number) {
  return messageKeys
    .flatMap((key) => {
      const own = ownCharacters(key, locale);
      const args = own < least ? null : argumentsIn(key, locale, text);
      return args ? [{ key, args, own }] : [];
    })
    .toSorted((a, b) => b.own - a.own)[0];
}

function rowsOf({ rows }: ShownCard, locale: string): Array<[string, string]> {
  return rows.map(([label, value]) => [labelOf(label, locale), literalRule(plainText(value))]);
}

function labelOf(label: string, locale: string): string {
  return keyOf(label, locale, 4)?.key ?? plainText(label);
}

import type { JsonObject } from '../../domain/json.ts';
import { type Money, negated, sum } from '../../domain/money.ts';
import type { Quote, QuoteLine } from '../../domain/quote.ts';
import type { Words } from '../language/words.ts';
import type { Scene } from '../scene.ts';
import { row, textLine } from './adaptive-card.ts';

/** More refunds, or first charges, of one service than this are one row: a service may have been charged a year ahead. */
const MOST_ROWS = 3;

/** A line of a quote, with its discount and its tax. */
interface LineWithParts {
  readonly line: QuoteLine;
  readonly parts: readonly QuoteLine[];
}

/** The guide's *Price of change*: the fees with their tax, and what each is for where that is more than the change itself. */
export function feeRows(quote: Quote, words: Words): JsonObject[] {
  const fees = linesWithParts(quote.lines).filter(({ line }) => line.kind === 'fee');
  const label = words.say('cost.price-of-change');
  if (fees.length === 0) return [row(label, words.say('cost.price-of-change.none'))];
  const details = fees.map((fee) => feeDetail(fee, fees.length > 1, words)).filter((text) => text !== '');
  return [row(label, words.money(quote.priceOfChange)), ...details.map((text) => textLine(text, { subtle: true }))];
}

function feeDetail({ line, parts }: LineWithParts, isOneOfSeveral: boolean, words: Words): string {
  const isPlain = line.fee === 'dearer' || line.fee === 'cheaper';
  const isSaid = isOneOfSeveral || !isPlain || parts.length > 0 || line.includedTax !== null;
  const what = line.fee && isSaid ? [words.say(`fee.${line.fee}`, { amount: words.money(negated(line.amount)) })] : [];
  return [...what, ...partTexts(line, parts, words)].join(', ');
}

/** What comes back and what is charged first, each a row with its sum spelled out below. As on a bill, what is charged is positive. */
export function lineRows(quote: Quote, scene: Scene): JsonObject[] {
  const lines = linesWithParts(quote.lines).filter(({ line }) => line.kind === 'refund' || line.kind === 'charge');
  const rounding = quote.lines.filter(({ kind }) => kind === 'rounding');
  return [
    ...together(lines).flatMap((alike) =>
      alike.length > MOST_ROWS ? foldedRows(alike, quote, scene) : alike.flatMap((each) => rows(each, quote, scene)),
    ),
    ...rounding.map(({ amount }) => row(scene.words.say('cost.rounding'), scene.words.money(negated(amount)))),
  ];
}

function rows({ line, parts }: LineWithParts, quote: Quote, scene: Scene): JsonObject[] {
  const { words } = scene;
  const explained = spelledOut(line, parts, words);
  return [
    row(labelOf(line, line.period, quote, scene), words.money(negated(totalOf([{ line, parts }], quote)))),
    ...(explained === '' ? [] : [textLine(explained, { subtle: true })]),
  ];
}

function foldedRows(alike: readonly LineWithParts[], quote: Quote, scene: Scene): JsonObject[] {
  const { words } = scene;
  const [first, last] = [alike[0]?.line, alike.at(-1)?.line];
  if (!first) return [];
  const span = first.period && last?.period ? { from: first.period.from, until: last.period.until } : null;
  return [
    row(labelOf(first, span, quote, scene), words.money(negated(totalOf(alike, quote)))),
    textLine(words.say('cost.folded', { count: alike.length }), { subtle: true }),
  ];
}

/** "12 of 31 days of $100.00: $38.71, discount −$3.87, 19% tax $6.62" */
function spelledOut({ arithmetic, ...line }: QuoteLine, parts: readonly QuoteLine[], words: Words): string {
  const days =
    arithmetic && arithmetic.kind !== 'percent'
      ? words.say('cost.arithmetic', {
          days: arithmetic.days,
          outOf: arithmetic.outOf,
          base: words.money(arithmetic.base),
        })
      : '';
  const amount = words.money(negated(line.amount));
  const own = days && parts.length > 0 ? words.say('cost.own-part', { arithmetic: days, amount }) : days;
  return [own, ...partTexts(line, parts, words)].filter((text) => text !== '').join(', ');
}

function partTexts(
  { includedTax }: Pick<QuoteLine, 'includedTax'>,
  parts: readonly QuoteLine[],
  words: Words,
): string[] {
  const texts = parts.map(({ kind, amount, arithmetic }) => {
    const said = words.money(negated(amount));
    if (kind === 'discount') return words.say('cost.discount', { amount: said });
    return arithmetic?.kind === 'percent'
      ? words.say('cost.tax', { rate: words.percent(arithmetic.percent), amount: said })
      : words.say('cost.tax.share', { amount: said });
  });
  const included = includedTax && {
    rate: words.percent(includedTax.rate),
    amount: words.money(includedTax.amount),
  };
  return included ? [...texts, words.say('cost.includes-tax', included)] : texts;
}

function labelOf(line: QuoteLine, span: QuoteLine['period'], quote: Quote, { words, account }: Scene): string {
  const companion = quote.companions.find(({ serviceId }) => serviceId === line.serviceId);
  const { oldPlan, newPlan } = companion ?? quote;
  const period = span ? words.span(span, account.today) : '';
  return line.kind === 'refund'
    ? words.say('cost.refund', { plan: oldPlan.title, period })
    : words.say('cost.charge', { plan: newPlan.title, period });
}

/** Discount and tax stand after the line they belong to. */
function linesWithParts(lines: readonly QuoteLine[]): LineWithParts[] {
  const found: Array<{ line: QuoteLine; parts: QuoteLine[] }> = [];
  for (const line of lines) {
    if (line.on === null) found.push({ line, parts: [] });
    else found.at(-1)?.parts.push(line);
  }
  return found;
}

/** Lines of one kind of one service. */
function together(lines: readonly LineWithParts[]): LineWithParts[][] {
  const groups = new Map<string, LineWithParts[]>();
  for (const each of lines) {
    const key = `${each.line.kind} ${each.line.serviceId}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function totalOf(lines: readonly LineWithParts[], { total }: Quote): Money {
  const amounts = lines.flatMap(({ line, parts }) => [line, ...parts]).map(({ amount }) => amount);
  return sum(amounts, total.currency);
}

import { amountText, type Money, negated } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import { dayText, spanText } from '../operator/date-words.ts';
import type { QuotePreview } from '../operator/quote-preview-json.ts';
import { type PlainPart, plainParts } from './quote-parts.ts';
import { aligned, indented } from './terminal-text.ts';
import { wayRows } from './way-rows.ts';

/** A quote as a person reads it: its lines as on the ledger, then what follows from them. */
export function quoteText(preview: QuotePreview, quote: Quote, shown: (part: PlainPart) => boolean): string {
  const { oldPlan, newPlan, startDate, companions, direction } = quote;
  const along = companions.map((each) => `, and ${each.oldPlan.title} → ${each.newPlan.title}`).join('');
  const kind = { dearer: 'a dearer plan', cheaper: 'a cheaper plan', equal: 'an equal price' }[direction];
  const heading = `${oldPlan.title} → ${newPlan.title}${along} from ${dayText(startDate)} (${kind})`;
  const first = preview.dateWasAsked ? '' : '\nThat is the earliest possible day; no day was given.';
  const facts = plainParts.filter(shown).flatMap((part) => factOf(preview, quote, part));
  return [
    heading + first,
    ...(shown('lines') ? [indented(linesText(quote))] : []),
    ...(facts.length > 0 ? [indented(aligned(facts))] : []),
  ].join('\n\n');
}

function linesText({ lines, total }: Quote): string {
  const rows = [
    ...lines.map(({ amount, description, period }) => ({
      amount: signed(amount),
      text: description + (period ? `, ${spanText(period)}` : ''),
    })),
    { amount: signed(total), text: `together${total.units < 0n ? ', to pay' : total.units > 0n ? ', in credit' : ''}` },
  ];
  const width = Math.max(...rows.map(({ amount }) => amount.length));
  return rows.map(({ amount, text }) => `${amount.padStart(width)}  ${text}`).join('\n');
}

type Fact = readonly string[];

function factOf({ timeZone, ways }: QuotePreview, quote: Quote, part: PlainPart): Fact[] {
  switch (part) {
    case 'lines':
      return [];
    case 'price':
      return [['Price of change', `${text(quote.priceOfChange)} (the fees alone)`]];
    case 'pay':
      return [['To pay now', quote.dueNow.units === 0n ? 'nothing' : text(quote.dueNow)]];
    case 'month':
      return [['Per month', perMonthText(quote)]];
    case 'invoice':
      return [['Next invoice', invoiceText(quote)]];
    case 'rollover':
      return quote.rollover
        ? [
            [
              'Unused data',
              `moves along, ${quote.rollover.until ? `until ${dayText(quote.rollover.until)}` : 'without an end'}`,
            ],
          ]
        : [];
    case 'balance':
      return [['Balance', balanceText(quote)]];
    case 'undo':
      return [
        ['Undo', quote.undoUntil ? `until ${dayText(quote.undoUntil)}` : 'not possible: it takes effect at once'],
      ];
    case 'expiry':
      return [['Good until', momentText(quote, timeZone)]];
    case 'alone':
    case 'request':
      return [wayRows(ways)[part]];
  }
}

function perMonthText({ monthlyBefore, monthlyAfter, monthlyLater, startDate }: Quote): string {
  const later = monthlyLater ? `, ${text(monthlyLater.amount)} from ${dayText(monthlyLater.from)}` : '';
  return `${text(monthlyBefore)} now, ${text(monthlyAfter)} from ${dayText(startDate)}${later}`;
}

function invoiceText({ nextInvoice }: Quote): string {
  if (!nextInvoice) return 'none';
  return `${text(nextInvoice.amount)} on ${dayText(nextInvoice.date)}, for ${spanText(nextInvoice.span)}`;
}

function balanceText({ balanceBefore, balanceAfter, balanceMissing }: Quote): string {
  const missing = balanceMissing ? `; too low, ${text(balanceMissing)} has to be paid in first` : '';
  return `${text(balanceBefore)} before, ${text(balanceAfter)} after${missing}`;
}

function momentText({ expiresAt }: Quote, timeZone: string): string {
  const local = expiresAt.toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayText(local.toPlainDate())}, ${time} (${timeZone})`;
}

function text(amount: Money): string {
  return `${amountText(amount)} ${amount.currency}`;
}

/** With its sign, as what is added to the balance. */
function signed(amount: Money): string {
  return amount.units > 0n
    ? `+${amountText(amount)}`
    : amount.units < 0n
      ? `-${amountText(negated(amount))}`
      : amountText(amount);
}

import type { DateSpan } from '../../domain/calendar.ts';
import { amountText, type Money, negated } from '../../domain/money.ts';
import type { Quote, QuoteLine } from '../../domain/quote.ts';

/** One line of a quote as support reads it: what, and how much or when. */
export interface DescribedLine {
  readonly label: string;
  readonly value: string;
}

/** Spells a quote out, line by line, with dates and amounts. For mails and the command line; the customer's own language is the card's. */
export function describeQuote(quote: Quote): DescribedLine[] {
  const { nextInvoice } = quote;
  return [
    { label: 'Service', value: `${quote.serviceDescription} (${quote.serviceType}, id ${quote.serviceId})` },
    { label: 'Old plan', value: `${quote.oldPlan.title}, ${text(quote.monthlyBefore)} per month` },
    { label: 'New plan', value: `${quote.newPlan.title}, ${text(quote.monthlyAfter)} per month` },
    { label: 'Start date', value: dateText(quote.startDate) },
    { label: 'Price of change', value: text(quote.priceOfChange) },
    ...quote.lines.map((line) => ({
      label: lineTitles[line.kind],
      value: `${text(line.amount, 'sign')}: ${lineText(line)}`,
    })),
    { label: 'Together', value: owedOrCredit(quote.total) },
    ...(nextInvoice
      ? [
          {
            label: `Next invoice, ${dateText(nextInvoice.date)}`,
            value: `${text(nextInvoice.amount)} for ${spanText(nextInvoice.span)}`,
          },
        ]
      : []),
    { label: 'Balance', value: `${text(quote.balanceBefore)} before, ${text(quote.balanceAfter)} after` },
    {
      label: 'Undo',
      value: quote.undoUntil ? `until ${dateText(quote.undoUntil)}` : 'not possible: it takes effect at once',
    },
    {
      label: 'Quote',
      value: `${quote.id}, made ${quote.createdAt.round('minute').toString({ smallestUnit: 'minute' })}`,
    },
  ];
}

/** `Tue, 1 Dec 2026`: with its weekday, because that is how people notice a wrong date. */
export function dateText(date: Quote['startDate']): string {
  const { day, year } = date;
  const utc = new Date(Date.UTC(year, date.month - 1, day));
  const part = (options: Intl.DateTimeFormatOptions) =>
    utc.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
  return `${part({ weekday: 'short' })}, ${day} ${part({ month: 'short' })} ${year}`;
}

const lineTitles: Readonly<Record<QuoteLine['kind'], string>> = { refund: 'Refund', fee: 'Fee', charge: 'Charge' };

function lineText({ description, period, arithmetic }: QuoteLine): string {
  if (!period || !arithmetic) return description;
  const { days, daysInPeriod, monthlyPrice } = arithmetic;
  return `${description}, ${days} of ${daysInPeriod} days of ${text(monthlyPrice)}, ${spanText(period)}`;
}

function spanText({ from, until }: DateSpan): string {
  return `${dateText(from)} to ${dateText(until)}`;
}

function text(amount: Money, sign?: 'sign'): string {
  return `${sign && amount.units > 0n ? '+' : ''}${amountText(amount)} ${amount.currency}`;
}

function owedOrCredit(total: Money): string {
  if (total.units === 0n) return 'nothing to pay';
  return total.units < 0n ? `${text(negated(total))} to pay` : `${text(total)} credit`;
}

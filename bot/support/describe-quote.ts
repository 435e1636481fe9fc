import type { DateSpan } from '../../domain/calendar.ts';
import type { BillingType } from '../../domain/customer.ts';
import { amountText, type Money, negated } from '../../domain/money.ts';
import { textOfPercent } from '../../domain/percent.ts';
import type { Quote, QuoteLine } from '../../domain/quote.ts';

/** One line of a quote as support reads it: what, and how much or when. */
export interface DescribedLine {
  readonly label: string;
  readonly value: string;
}

/** Spells a quote out, line by line, with dates and amounts. For mails and the command line; the customer's own language is the card's. */
export function describeQuote(quote: Quote): DescribedLine[] {
  const { nextInvoice, monthlyLater, rollover, balanceMissing } = quote;
  const next = quote.billingType === 'recurring' ? 'Next invoice' : 'Next charge';
  return [
    { label: 'Service', value: `${quote.serviceDescription} (${quote.serviceType}, id ${quote.serviceId})` },
    ...(quote.billingType === 'recurring' ? [] : [{ label: 'Billing', value: billingTypeTitles[quote.billingType] }]),
    { label: 'Old plan', value: `${quote.oldPlan.title}, ${moneyText(quote.monthlyBefore)} per month` },
    { label: 'New plan', value: `${quote.newPlan.title}, ${moneyText(quote.monthlyAfter)} per month` },
    ...(monthlyLater
      ? [{ label: `From ${dateText(monthlyLater.from)}`, value: `${moneyText(monthlyLater.amount)} per month` }]
      : []),
    ...quote.companions.map(({ serviceId, serviceDescription, oldPlan, newPlan }) => ({
      label: 'Linked service',
      value: `${serviceDescription} (id ${serviceId}): ${oldPlan.title} to ${newPlan.title}`,
    })),
    { label: 'Start date', value: dateText(quote.startDate) },
    { label: 'Price of change', value: moneyText(quote.priceOfChange) },
    ...quote.lines.map((line) => ({
      label: lineTitles[line.kind],
      value: `${moneyText(line.amount, 'sign')}: ${lineText(line)}`,
    })),
    { label: 'Together', value: owedOrCredit(quote.total) },
    ...(nextInvoice
      ? [
          {
            label: `${next}, ${dateText(nextInvoice.date)}`,
            value: `${moneyText(nextInvoice.amount)} for ${spanText(nextInvoice.span)}`,
          },
        ]
      : []),
    ...(rollover
      ? [
          {
            label: 'Unused data',
            value: rollover.until ? `moves along, until ${dateText(rollover.until)}` : 'moves along, does not expire',
          },
        ]
      : []),
    { label: 'Balance', value: `${moneyText(quote.balanceBefore)} before, ${moneyText(quote.balanceAfter)} after` },
    ...(balanceMissing
      ? [{ label: 'Balance too low', value: `${moneyText(balanceMissing)} would have to be paid in first` }]
      : []),
    {
      label: 'Undo',
      value: quote.undoUntil ? `until ${dateText(quote.undoUntil)}` : 'not possible: it takes effect at once',
    },
    {
      label: 'Quote',
      value: `${quote.id}, made ${minuteText(quote.createdAt)}, good until ${minuteText(quote.expiresAt)}`,
    },
  ];
}

/** The names providers know the ways of paying by. */
export const billingTypeTitles: Readonly<Record<BillingType, string>> = {
  recurring: 'Recurring',
  'prepaid-daily': 'Prepaid (Daily)',
  'prepaid-custom': 'Prepaid (Custom)',
};

/** `Tue, 1 Dec 2026`: with its weekday, because that is how people notice a wrong date. */
export function dateText(date: Quote['startDate']): string {
  const { day, year } = date;
  const utc = new Date(Date.UTC(year, date.month - 1, day));
  const part = (options: Intl.DateTimeFormatOptions) =>
    utc.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
  return `${part({ weekday: 'short' })}, ${day} ${part({ month: 'short' })} ${year}`;
}

const lineTitles: Readonly<Record<QuoteLine['kind'], string>> = {
  refund: 'Refund',
  fee: 'Fee',
  charge: 'Charge',
  discount: 'Discount',
  tax: 'Tax',
  rounding: 'Rounding',
};

function lineText({ description, period, arithmetic, includedTax }: QuoteLine): string {
  return [
    description,
    ...(arithmetic ? [arithmeticText(arithmetic)] : []),
    ...(includedTax ? [`includes ${textOfPercent(includedTax.rate)} % tax of ${moneyText(includedTax.amount)}`] : []),
    ...(period ? [spanText(period)] : []),
  ].join(', ');
}

function arithmeticText(arithmetic: NonNullable<QuoteLine['arithmetic']>): string {
  switch (arithmetic.kind) {
    case 'share':
      return `${arithmetic.days} of ${arithmetic.outOf} days of ${moneyText(arithmetic.base)}`;
    case 'worth':
      return `${arithmetic.days} of ${arithmetic.outOf} days of ${moneyText(arithmetic.base)}, ${arithmetic.discountedDays} and ${arithmetic.discountedOutOf} of them with ${textOfPercent(arithmetic.off)} % off`;
    case 'percent':
      return `${textOfPercent(arithmetic.percent)} % of ${moneyText(arithmetic.base)}`;
  }
}

function minuteText(at: Quote['createdAt']): string {
  return at.round('minute').toString({ smallestUnit: 'minute' });
}

function spanText({ from, until }: DateSpan): string {
  return `${dateText(from)} to ${dateText(until)}`;
}

/** `30.00 USD` */
export function moneyText(amount: Money, sign?: 'sign'): string {
  return `${sign && amount.units > 0n ? '+' : ''}${amountText(amount)} ${amount.currency}`;
}

function owedOrCredit(total: Money): string {
  if (total.units === 0n) return 'nothing to pay';
  return total.units < 0n ? `${moneyText(negated(total))} to pay` : `${moneyText(total)} credit`;
}

import type { Account } from '../account.ts';
import type { CalendarDate } from '../calendar.ts';
import { decimalsOf, type Money, minus, negated, rounded, sum } from '../money.ts';
import { type Percent, percent, textOfPercent } from '../percent.ts';
import type { QuoteLine } from '../quote.ts';
import type { Service } from '../service.ts';
import { type Tax, taxOn } from '../tax.ts';
import { type Fee, freeAgainFrom } from './fees.ts';
import { lineDecimals } from './line-decimals.ts';
import type { Refund } from './refunds.ts';
import type { SpanPart } from './span-price.ts';

const PLAIN = { fee: null, on: null, period: null, arithmetic: null, includedTax: null } as const;

/** The rows for what comes back, in Splynx's words (reference 2.3), each followed by its tax when that came on top. */
export function refundLines(service: Service, oldTitle: string, refunds: readonly Refund[]): QuoteLine[] {
  return refunds.flatMap(({ charge, share, amount, taxAmount }) => {
    const row = { ...PLAIN, period: { from: share.from, until: charge.until }, serviceId: service.id };
    const description = `Refund ${oldTitle}`;
    const line: QuoteLine = {
      ...row,
      kind: 'refund',
      description,
      amount,
      arithmetic: share.arithmetic(charge.amount),
      includedTax: includedTax(charge.tax, taxAmount),
    };
    if (charge.tax.included || taxAmount.units === 0n) return [line];
    const tax: QuoteLine = {
      ...row,
      kind: 'tax',
      on: 'refund',
      description: taxText(charge.tax.rate, description),
      amount: taxAmount,
      arithmetic: share.arithmetic(charge.taxAmount),
    };
    return [line, tax];
  });
}

/** The rows for the fees, each followed by its tax (*Tax for additional fees*) unless the fees hold it. */
export function feeLines(
  account: Account,
  fees: readonly Fee[],
  titles: { readonly old: string; readonly new: string },
): QuoteLine[] {
  const { settings } = account;
  const tax: Tax = {
    rate: percent(settings['change-plan.fee-tax']),
    included: settings['change-plan.fee-tax-included'],
  };
  return fees.flatMap(({ reason, amount, service }) => {
    const taxAmount = taxOn(amount, tax, lineDecimals(account));
    const row = { ...PLAIN, serviceId: service.id };
    const description = feeText(reason, titles, service, freeAgainFrom(account, service));
    const line: QuoteLine = {
      ...row,
      kind: 'fee',
      fee: reason,
      description,
      amount: negated(amount),
      includedTax: includedTax(tax, taxAmount),
    };
    return [line, ...taxLines(tax, taxAmount, { base: amount, description, row: { ...row, on: 'fee' } })];
  });
}

/** The rows for the first charge, each followed by its discount and its tax. */
export function chargeLines(service: Service, title: string, tax: Tax, parts: readonly SpanPart[]): QuoteLine[] {
  return parts.flatMap(({ span, base, days, outOf, amount, discount, net, taxAmount }) => {
    const row = { ...PLAIN, period: span, serviceId: service.id };
    const line: QuoteLine = {
      ...row,
      kind: 'charge',
      description: title,
      amount: negated(amount),
      arithmetic: { kind: 'share', base, days, outOf },
      includedTax: includedTax(tax, taxOn(amount, tax)),
    };
    return [
      line,
      ...discountLines(service, title, tax, discount),
      ...taxLines(tax, taxAmount, { base: net, description: title, row: { ...row, on: 'charge' } }),
    ];
  });
}

function discountLines(service: Service, title: string, tax: Tax, discount: SpanPart['discount']): QuoteLine[] {
  if (!discount || discount.amount.units === 0n) return [];
  const { span, base, days, outOf, amount } = discount;
  return [
    {
      ...PLAIN,
      kind: 'discount',
      on: 'charge',
      description: `Discount on ${title}`,
      amount,
      period: span,
      arithmetic: { kind: 'share', base, days, outOf },
      includedTax: includedTax(tax, taxOn(amount, tax)),
      serviceId: service.id,
    },
  ];
}

/** What makes the total an amount that can be paid, where the partner rounds at the end; nothing when it is one already. */
export function roundingLines(account: Account, service: Service, lines: readonly QuoteLine[]): QuoteLine[] {
  const { currency } = account.partner;
  const total = sum(
    lines.map(({ amount }) => amount),
    currency,
  );
  const difference = minus(rounded(total, decimalsOf(currency)), total);
  if (difference.units === 0n) return [];
  return [{ ...PLAIN, kind: 'rounding', description: 'Rounding', amount: difference, serviceId: service.id }];
}

function taxLines(
  tax: Tax,
  amount: Money,
  on: {
    readonly base: Money;
    readonly description: string;
    readonly row: Pick<QuoteLine, 'fee' | 'on' | 'period' | 'includedTax' | 'serviceId'>;
  },
): QuoteLine[] {
  if (tax.included || amount.units === 0n) return [];
  return [
    {
      ...on.row,
      kind: 'tax',
      description: taxText(tax.rate, on.description),
      amount: negated(amount),
      arithmetic: { kind: 'percent', base: on.base, percent: tax.rate },
    },
  ];
}

function includedTax({ included, rate }: Tax, amount: Money): QuoteLine['includedTax'] {
  return included && amount.units !== 0n ? { rate, amount } : null;
}

function taxText(rate: Percent, description: string): string {
  return `Tax ${textOfPercent(rate)} % on ${description}`;
}

function feeText(
  reason: Fee['reason'],
  titles: { readonly old: string; readonly new: string },
  { contractEnd }: Service,
  freeAgain: CalendarDate | null,
): string {
  switch (reason) {
    case 'dearer':
    case 'cheaper':
      return `Fee applied for changing plan from ${titles.old} to ${titles.new}`;
    case 'cool-down':
      return `Fee for a further change before ${freeAgain}`;
    case 'early-change':
      return `Fee for a change before the contract ends on ${contractEnd}`;
  }
}

import { z } from 'zod';
import { isBefore, Temporal } from './calendar.ts';
import { type Money, negated, sum } from './money.ts';
import { type Quote, type QuoteLine, quoteCodec } from './quote.ts';

/** What can be different between a quote and the same wish priced anew. */
export type QuoteMove =
  | { readonly what: MovedAmount; readonly before: Money; readonly after: Money }
  | { readonly what: 'expired' | 'plan-name' | 'plan-edited' | 'linked-services' | 'dates' | 'details' };

/** Amounts are as on a bill: what is owed is positive. */
export type MovedAmount =
  | 'monthly-after'
  | 'monthly-before'
  | 'fee'
  | 'refund'
  | 'first-charge'
  | 'next-invoice'
  | 'balance-missing';

/**
 * What is different for the customer between a quote and the same wish priced anew, most telling first; empty when it can be confirmed
 * as it was shown. The account's balance may differ: it is not part of what is agreed to. See also {@link whatIsMissing}.
 */
export function whatMoved(quote: Quote, fresh: Quote): QuoteMove[] {
  const moves: QuoteMove[] = amounts.flatMap(([what, amountIn]) => {
    const [before, after] = [amountIn(quote), amountIn(fresh)];
    return before.currency === after.currency && before.units === after.units ? [] : [{ what, before, after }];
  });
  if (text(quote.companions.map(planIds)) !== text(fresh.companions.map(planIds)))
    moves.push({ what: 'linked-services' });
  else if (planTitles(quote) !== planTitles(fresh)) moves.push({ what: 'plan-name' });
  if (datesText(quote) !== datesText(fresh)) moves.push({ what: 'dates' });
  if (moves.length === 0 && offerText(quote) !== offerText(fresh)) moves.push({ what: 'details' });
  if (moves.length === 0 && plansText(quote) !== plansText(fresh)) moves.push({ what: 'plan-edited' });
  return moves;
}

/**
 * Whether more has to be paid in now than when the quote was made, or nothing any more, so that it can be confirmed from now on; for
 * customers, whom the partner's balance floor binds.
 */
export function whatIsMissing(quote: Quote, fresh: Quote): QuoteMove[] {
  const none = { ...fresh.total, units: 0n };
  const [before, after] = [quote.balanceMissing ?? none, fresh.balanceMissing ?? none];
  const isOther = after.units > before.units || (after.units === 0n && before.units > 0n);
  return isOther ? [{ what: 'balance-missing', before, after }] : [];
}

/** Whether a customer can no longer confirm the quote, though nothing has moved. Support, asked by a ticket, still can. */
export function hasExpired({ expiresAt }: Quote, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, expiresAt) >= 0;
}

const amounts: ReadonlyArray<readonly [MovedAmount, (quote: Quote) => Money]> = [
  ['monthly-after', ({ monthlyAfter }) => monthlyAfter],
  ['monthly-before', ({ monthlyBefore }) => monthlyBefore],
  ['fee', ({ priceOfChange }) => priceOfChange],
  ['refund', (quote) => amountOf(quote, 'refund')],
  ['first-charge', (quote) => negated(amountOf(quote, 'charge'))],
  ['next-invoice', (quote) => invoiceOfChange(quote)?.amount ?? { ...quote.total, units: 0n }],
];

function amountOf({ lines, total }: Quote, kind: QuoteLine['kind']): Money {
  return sum(
    lines.filter((line) => line.kind === kind || line.on === kind).map(({ amount }) => amount),
    total.currency,
  );
}

function planTitles(quote: Quote): string {
  return text([quote, ...quote.companions].map(({ oldPlan, newPlan }) => [oldPlan.title, newPlan.title]));
}

/** What is sold, besides its price: an edit of the new plan, or a service that has been given another plan meanwhile. */
function plansText(quote: Quote): string {
  return text([quote, ...quote.companions].map(({ oldPlan, newPlan }) => [oldPlan.id, newPlan.id, newPlan.version]));
}

function planIds({ serviceId, newPlan }: Quote['companions'][number]) {
  return [serviceId, newPlan.id];
}

/** An invoice for days before the start only would come without the change as well, and is another one as the days go by. */
function invoiceOfChange({ nextInvoice, startDate }: Quote): Quote['nextInvoice'] {
  return nextInvoice && isBefore(nextInvoice.span.until, startDate) ? null : nextInvoice;
}

function datesText(quote: Quote): string {
  const { undoUntil, monthlyLater, rollover } = quote;
  return text([undoUntil, invoiceOfChange(quote)?.date, monthlyLater?.from, rollover?.until].map(String));
}

/** Everything that is shown or booked, but for what differs from one quote to the next by itself. */
function offerText(quote: Quote): string {
  const document = z.encode(quoteCodec, { ...quote, nextInvoice: invoiceOfChange(quote) });
  return text(
    Object.entries(document)
      .filter(([field]) => !ownFields.has(field))
      .map(([field, value]) => (field === 'companions' ? quote.companions.map(planIds) : value)),
  );
}

const ownFields: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'expiresAt',
  'oldPlan',
  'newPlan',
  'serviceDescription',
  'serviceVersion',
  'settingsVersion',
  'balanceBefore',
  'balanceAfter',
  'balanceMissing',
]);

function text(value: unknown): string {
  return JSON.stringify(value);
}

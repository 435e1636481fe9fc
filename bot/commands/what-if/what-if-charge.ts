import type { Account } from '../../../domain/account.ts';
import { type DateSpan, daysIn, isBefore } from '../../../domain/calendar.ts';
import { money, sum } from '../../../domain/money.ts';
import type { Plan } from '../../../domain/plan.ts';
import { type BilledPrice, priceOfService } from '../../../domain/pricing/billed-price.ts';
import { lineDecimals } from '../../../domain/pricing/line-decimals.ts';
import { isPrepaidPeriod } from '../../../domain/pricing/prepaid-period.ts';
import { partOf, partsByMonth, type SpanPart } from '../../../domain/pricing/span-price.ts';
import type { Charge, Service } from '../../../domain/service.ts';
import { taxOn } from '../../../domain/tax.ts';
import { CommandFailed } from '../command-failed.ts';
import type { WhatIfCharge } from './what-if-file.ts';

/** A charge of a file: with its own amount, else what the price made of its days. */
export function whatIfCharge(account: Account, service: Service, { tax }: Plan, given: WhatIfCharge): Charge {
  const { from, until } = given;
  const { currency } = account.partner;
  if (isBefore(until, from))
    throw new CommandFailed(
      'WHAT_IF_INVALID',
      `The file has a charge from ${from} until ${until}, which is before it.`,
    );
  const unitPrice = given.unitPrice === undefined ? service.unitPrice : money(given.unitPrice, currency);
  const known = { from, until, tax, unitPrice, discount: service.discount };
  if (given.amount !== undefined) {
    const amount = money(given.amount, currency);
    return { ...known, amount, taxAmount: taxOn(amount, tax, lineDecimals(account)) };
  }
  const price = priceOfService({ ...account, services: [] }, { ...service, unitPrice });
  const parts = partsFor(account, price, { from, until });
  return {
    ...known,
    amount: sum(
      parts.map(({ net }) => net),
      currency,
    ),
    taxAmount: sum(
      parts.map(({ taxAmount }) => taxAmount),
      currency,
    ),
  };
}

/** By months; prepaid (custom) by its own whole period only. */
function partsFor(account: Account, price: BilledPrice, span: DateSpan): SpanPart[] {
  const decimals = lineDecimals(account);
  if (account.customer.billingType !== 'prepaid-custom')
    return partsByMonth(price, span, account.customer.billingDay, decimals);
  if (!isPrepaidPeriod(span, price.spanDays))
    throw new CommandFailed(
      'WHAT_IF_INVALID',
      `The charge from ${span.from} until ${span.until} is not one prepaid period, so it needs an amount.`,
    );
  return [partOf(price, span, daysIn(span), decimals)];
}

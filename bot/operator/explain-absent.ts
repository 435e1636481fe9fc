import type { Account } from '../../domain/account.ts';
import { amountText, sum } from '../../domain/money.ts';
import { firstCharge } from '../../domain/pricing/first-charge.ts';
import { lineDecimals } from '../../domain/pricing/line-decimals.ts';
import { paymentPeriodOf } from '../../domain/pricing/payment-period.ts';
import type { PricedChange } from '../../domain/pricing/price-change.ts';
import { refundRule } from '../../domain/pricing/refunds.ts';

/** Which lines there are not, and why. */
export function explainAbsent(account: Account, priced: PricedChange): string[] {
  const has = (kind: PricedChange['lines'][number]['kind']) => priced.lines.some((line) => line.kind === kind);
  return [
    ...(has('refund') ? [] : [`no refund: ${noRefund(account, priced)}`]),
    ...(has('fee') ? [] : [`no fee: ${noFee(account, priced)}`]),
    ...(has('charge') ? [] : [`nothing is charged at once: ${noCharge(account, priced)}`]),
  ];
}

function noRefund(account: Account, { services }: PricedChange): string {
  if (account.customer.billingType === 'prepaid-daily')
    return 'prepaid (daily) is charged by the day, and a charged day is used';
  const rule = refundRule(account);
  if (rule === 'Rollover unused data') return 'unused data moves to the new service instead';
  if (rule === 'None') return 'the partner gives none (Plan change refund is None)';
  return services.some(({ service }) => service.charged.length > 0)
    ? 'no charged day is left on the start date'
    : 'nothing has been charged';
}

function noFee({ customer }: Account, { direction }: PricedChange): string {
  if (direction === 'equal') return 'the prices are equal';
  if (customer.billingType === 'prepaid-daily') return 'prepaid (daily) has none for a dearer or cheaper plan';
  return `the partner asks none for a ${direction} plan`;
}

function noCharge(account: Account, { services }: PricedChange): string {
  const { customer, settings, partner } = account;
  if (customer.billingType === 'prepaid-daily') return 'prepaid (daily) is charged by the day';
  if (services.every(({ service }) => paymentPeriodOf(account, service) === 'postpaid'))
    return 'postpaid is invoiced when the days have gone by';
  const parts = services.flatMap(({ service, newPrice, startDate }) =>
    firstCharge(account, service, newPrice, startDate, lineDecimals(account)),
  );
  if (parts.length === 0)
    return `Create invoice after service change is "${settings['change-plan.recurring.invoice']}"`;
  const total = sum(
    parts.map(({ gross }) => gross),
    partner.currency,
  );
  const minimum = settings['change-plan.recurring.minimum-invoice'];
  return `the invoice of ${amountText(total)} would be below the minimum of ${minimum}, so its days are part of the next one`;
}

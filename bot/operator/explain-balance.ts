import type { Account } from '../../domain/account.ts';
import { amountText, type Money } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import { type SettingSource, settingLine } from './explain-settings.ts';
import type { Explained } from './quote-preview-json.ts';

/** The balance before, each line, and the balance after; where that is too low, what is asked of it. */
export function explainBalance({ settings, customer }: Account, quote: Quote, sourceOf: SettingSource): Explained {
  const { balanceBefore, balanceAfter, balanceMissing, lines } = quote;
  const sums = lines.map(({ amount }) => ` ${amount.units < 0n ? '-' : '+'} ${sizeText(amount)}`);
  const floor = 'change-plan.rules.balance-floor';
  const isDaily = customer.billingType === 'prepaid-daily';
  const missing = balanceMissing
    ? [
        `${amountText(balanceMissing)} has to be paid in first: ${settingLine(floor, settings[floor], sourceOf)}${settings[floor] === 'None' ? ', which is 0 for prepaid' : ''}`,
        ...(isDaily ? ['prepaid (daily) has to hold the first day of the new plan, too'] : []),
      ]
    : [];
  const sum = `${amountText(balanceBefore)}${sums.join('')} = ${amountText(balanceAfter)}`;
  return { part: 'sum', about: 'Balance', lines: [sum, ...missing] };
}

function sizeText({ units, currency }: Money): string {
  return amountText({ units: units < 0n ? -units : units, currency });
}

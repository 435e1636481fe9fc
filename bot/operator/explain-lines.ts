import type { Account } from '../../domain/account.ts';
import { amountText, decimalsOf, rounded, sum } from '../../domain/money.ts';
import type { PricedChange } from '../../domain/pricing/price-change.ts';
import type { QuoteLine } from '../../domain/quote.ts';
import { arithmeticText } from './arithmetic-text.ts';
import { explainAbsent } from './explain-absent.ts';
import { type SettingSource, settingLine } from './explain-settings.ts';
import type { Explained } from './quote-preview-json.ts';
import { feeSetting } from './settings-in-force.ts';

/** The sum behind every line, which setting asks for a fee, and why there is no line of a kind. */
export function explainLines(account: Account, priced: PricedChange, sourceOf: SettingSource): Explained {
  const lines = priced.lines.map((line) => `${line.description}: ${sumText(account, priced, line, sourceOf)}`);
  return {
    part: 'arithmetic',
    about: 'How each line came about',
    lines: [...lines, ...explainAbsent(account, priced)],
  };
}

function sumText(account: Account, { lines }: PricedChange, line: QuoteLine, sourceOf: SettingSource): string {
  const { currency } = account.partner;
  if (line.kind === 'rounding') {
    const others = lines.filter((other) => other !== line).map(({ amount }) => amount);
    const exact = sum(others, currency);
    return `the lines above add up to ${amountText(exact)} → ${amountText(rounded(exact, decimalsOf(currency)))}`;
  }
  const setting = line.kind === 'fee' && line.fee ? feeSetting(account, line.fee) : null;
  const asked = setting ? `, asked for by ${settingLine(setting, account.settings[setting], sourceOf)}` : '';
  return arithmeticText(line) + asked;
}

import type { Account } from '../../domain/account.ts';
import type { PlanOffer } from '../../domain/eligibility.ts';
import type { QuoteResult } from '../../domain/quote-change.ts';
import type { Service } from '../../domain/service.ts';
import { explainBalance } from './explain-balance.ts';
import { explainDates } from './explain-dates.ts';
import { explainDirection } from './explain-direction.ts';
import { explainInvoice } from './explain-invoice.ts';
import { explainLines } from './explain-lines.ts';
import type { SettingSource } from './explain-settings.ts';
import type { Explained } from './quote-preview-json.ts';
import { settingsInForce } from './settings-in-force.ts';

/** Everything a price and its dates came from, for whoever wants to check them; for a refused plan what there is to say about it. */
export function explainQuote(
  account: Account,
  service: Service,
  found: PlanOffer | null,
  result: Extract<QuoteResult, { ok: true }> | null,
  sourceOf: SettingSource,
): Explained[] {
  const settings = settingsInForce(account, service, sourceOf);
  if (!found?.terms) return [settings];
  const dates = explainDates(found.terms.dates);
  if (!result) return [dates, settings];
  const { quote, priced } = result;
  return [
    explainLines(account, priced, sourceOf),
    explainDirection(priced, quote.startDate),
    dates,
    explainInvoice(account, priced),
    explainBalance(account, quote, sourceOf),
    settings,
  ];
}

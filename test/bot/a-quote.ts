import { Temporal } from '../../domain/calendar.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import type { Quote } from '../../domain/quote.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { anAccount, aPlan, aService, chargedFor, day } from '../domain/account-fixture.ts';

/** The reference's worked example A, as a quote: 500 to 100 Mbps on 20 December, refunded and charged at once. */
export function aQuote(): Quote {
  const cheap = aPlan('Ethernet_100Mbps', '100');
  const dear = aPlan('Ethernet_500Mbps', '200', { planOptions: [cheap.id] });
  const service = aService(dear, { charged: chargedFor('2023-12-01', '2023-12-31', '200') });
  const account = anAccount('2023-12-19', [service], [cheap, dear], {
    settings: {
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.recurring.invoice': 'Immediately till end of active month',
    },
  });
  const at = Temporal.Instant.from('2023-12-19T09:30:00Z');
  const wish = { service, plan: cheap, startDate: day('2023-12-20') };
  const result = quoteChange(account, wish, quoteIdSchema.parse('q-1'), at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.quote;
}

import { expect, it } from 'vitest';
import { describeQuote } from '../../../bot/support/describe-quote.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { planIdSchema, quoteIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { percent } from '../../../domain/percent.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import { anAccount, aPlan, aService, chargedFor, day, taxed } from '../../domain/account-fixture.ts';

/** A prepaid change of two linked services with tax, a discount and a balance that is too low. */
function described(): string[] {
  const tax = taxed('20', 'on top');
  const line = aPlan('Line', '10', { type: 'voice', planOptions: [planIdSchema.parse('Line_Plus')] });
  const linePlus = aPlan('Line_Plus', '15', { type: 'voice' });
  const dsl = aPlan('DSL', '20', { planOptions: [planIdSchema.parse('Fibre')], companions: [line.id] });
  const fibre = aPlan('Fibre', '40', { companions: [linePlus.id], tax });
  const discount = { off: { kind: 'percent' as const, percent: percent('10') }, from: null, until: day('2022-12-31') };
  const service = aService(dsl, { linkGroup: 'home', discount, charged: chargedFor('2022-10-01', '2022-10-31', '20') });
  const phone = aService(line, {
    charged: chargedFor('2022-10-01', '2022-10-31', '10'),
    id: serviceIdSchema.parse('75'),
    description: 'Home line',
    linkGroup: 'home',
  });
  const account = anAccount('2022-10-11', [service, phone], [line, linePlus, dsl, fibre], {
    customer: { billingType: 'prepaid-custom' },
    settings: {
      'change-plan.rules.linked-services': 'Change together',
      'change-plan.transfer-discounts': true,
      'change-plan.prepaid.refund': 'Rollover unused data',
      'change-plan.prepaid.fee-dearer': '5',
      'change-plan.fee-tax': '20',
      'change-plan.fee-tax-included': true,
    },
  });
  const wish = { service, plan: fibre, startDate: day('2022-10-20') };
  const at = Temporal.Instant.from('2022-10-11T09:30:00Z');
  const result = quoteChange(account, wish, quoteIdSchema.parse('q-1'), at);
  if (!result.ok) throw new Error(result.refusal.code);
  return describeQuote(result.quote).map(({ label, value }) => `${label}: ${value}`);
}

it('spells out every line, with what it was worked out from', () => {
  expect(described()).toEqual([
    'Service: DSL (internet, id 74)',
    'Billing: Prepaid (Custom)',
    'Old plan: DSL, 28.00 USD per month',
    'New plan: Fibre, 58.20 USD per month',
    'From Sun, 1 Jan 2023: 63.00 USD per month',
    'Linked service: Home line (id 75): Line to Line_Plus',
    'Start date: Thu, 20 Oct 2022',
    'Price of change: 5.00 USD',
    'Fee: -5.00 USD: Fee applied for changing plan from DSL to Fibre, includes 20 % tax of 0.83 USD',
    'Charge: -40.00 USD: Fibre, 31 of 31 days of 40.00 USD, Thu, 20 Oct 2022 to Sat, 19 Nov 2022',
    'Discount: +4.00 USD: Discount on Fibre, 31 of 31 days of 4.00 USD, Thu, 20 Oct 2022 to Sat, 19 Nov 2022',
    'Tax: -7.20 USD: Tax 20 % on Fibre, 20 % of 36.00 USD, Thu, 20 Oct 2022 to Sat, 19 Nov 2022',
    'Charge: -15.00 USD: Line_Plus, 31 of 31 days of 15.00 USD, Thu, 20 Oct 2022 to Sat, 19 Nov 2022',
    'Together: 63.20 USD to pay',
    'Next charge, Sun, 20 Nov 2022: 58.20 USD for Sun, 20 Nov 2022 to Mon, 19 Dec 2022',
    'Unused data: moves along, does not expire',
    'Balance: 0.00 USD before, -63.20 USD after',
    'Balance too low: 63.20 USD would have to be paid in first',
    'Undo: until Wed, 19 Oct 2022',
    'Quote: q-1, made 2022-10-11T09:30Z, good until 2022-10-12T09:30Z',
  ]);
});

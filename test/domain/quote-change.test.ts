import { describe, expect, it } from 'vitest';
import { Temporal } from '../../domain/calendar.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import { amountText } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import { type ChangeWish, quoteChange } from '../../domain/quote-change.ts';
import { anAccount, aPlan, aService, chargedFor, day } from './account-fixture.ts';

const at = Temporal.Instant.from('2022-10-11T10:00:00Z');
const quoteId = quoteIdSchema.parse('q1');

function quoted(account: Parameters<typeof quoteChange>[0], wish: ChangeWish): Quote {
  const result = quoteChange(account, wish, quoteId, at);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.quote;
}
const rows = (quote: Quote) => quote.lines.map(({ description, amount }) => `${description} ${amountText(amount)}`);

const slower = aPlan('Ethernet_100Mbps', '100');
const faster = aPlan('Ethernet_500Mbps', '200');
const exampleSettings = {
  'change-plan.recurring.refund': 'Refund unused money',
  'change-plan.recurring.fee-cheaper': '30',
  'change-plan.recurring.invoice': 'Immediately till end of active month',
} as const;

describe('worked example A (reference 2.3): 500 to 100 Mbps in the middle of a charged month', () => {
  const plans = [slower, { ...faster, planOptions: [slower.id] }];
  const service = aService(faster, { charged: chargedFor('2022-10-01', '2022-10-31', '200') });
  const account = anAccount('2022-10-11', [service], plans, { settings: exampleSettings });
  const quote = quoted(account, { service, plan: slower, startDate: day('2022-10-20') });

  it('comes out line by line', () => {
    expect(rows(quote)).toEqual([
      'Refund Ethernet_500Mbps 77.42',
      'Fee applied for changing plan from Ethernet_500Mbps to Ethernet_100Mbps -30.00',
      'Ethernet_100Mbps -38.71',
    ]);
    expect(amountText(quote.total)).toBe('8.71');
    expect(amountText(quote.balanceAfter)).toBe('8.71');
  });

  it('shows the fee alone as Price of change', () => {
    expect(amountText(quote.priceOfChange)).toBe('30.00');
    expect(quote.direction).toBe('cheaper');
  });

  it('says what the next invoice holds and until when it can be undone', () => {
    expect(quote.nextInvoice?.date.toString()).toBe('2022-11-01');
    expect(quote.nextInvoice && amountText(quote.nextInvoice.amount)).toBe('100.00');
    expect(quote.undoUntil?.toString()).toBe('2022-10-19');
  });
});

describe('worked example C (reference 2.5): the day it was charged', () => {
  const plans = [{ ...slower, planOptions: [faster.id] }, faster];
  const service = aService(slower, {
    startDate: day('2022-01-12'),
    charged: chargedFor('2022-01-12', '2022-02-11', '100'),
  });
  const account = anAccount('2022-01-12', [service], plans, {
    settings: exampleSettings,
    customer: { billingDay: 12 },
  });
  const quote = quoted(account, { service, plan: faster, startDate: day('2022-01-12') });

  it('gives everything back and charges the whole period', () => {
    expect(rows(quote)).toEqual(['Refund Ethernet_100Mbps 100.00', 'Ethernet_500Mbps -200.00']);
    expect(quote.undoUntil).toBeNull();
  });
});

describe('During next billing cycle', () => {
  it('charges nothing now, and the days since the start on the next invoice', () => {
    const plans = [slower, { ...faster, planOptions: [slower.id] }];
    const service = aService(faster, { charged: chargedFor('2022-10-01', '2022-10-31', '200') });
    const account = anAccount('2022-10-11', [service], plans, {
      settings: { ...exampleSettings, 'change-plan.recurring.invoice': 'During next billing cycle' },
    });
    const quote = quoted(account, { service, plan: slower, startDate: day('2022-10-20') });
    expect(rows(quote)).toHaveLength(2);
    expect(quote.nextInvoice?.date.toString()).toBe('2022-11-01');
    expect(quote.nextInvoice && amountText(quote.nextInvoice.amount)).toBe('138.71');
  });
});

describe('Immediately till end of next month', () => {
  it('charges the rest of this period and the whole next one', () => {
    const plans = [slower, { ...faster, planOptions: [slower.id] }];
    const service = aService(faster, { charged: chargedFor('2022-10-01', '2022-10-31', '200') });
    const account = anAccount('2022-10-11', [service], plans, {
      settings: { ...exampleSettings, 'change-plan.recurring.invoice': 'Immediately till end of next month' },
    });
    const quote = quoted(account, { service, plan: slower, startDate: day('2022-10-20') });
    expect(rows(quote).slice(2)).toEqual(['Ethernet_100Mbps -38.71', 'Ethernet_100Mbps -100.00']);
    expect(quote.nextInvoice?.date.toString()).toBe('2022-12-01');
  });
});

it('rounds a fee that is finer than the currency, like every other line', () => {
  const plans = [slower, { ...faster, planOptions: [slower.id] }];
  const service = aService(faster);
  const settings = { 'change-plan.recurring.fee-cheaper': '9.9999' };
  const quote = quoted(anAccount('2022-10-11', [service], plans, { settings }), {
    service,
    plan: slower,
    startDate: day('2022-10-20'),
  });
  expect(rows(quote)).toEqual(['Fee applied for changing plan from Ethernet_500Mbps to Ethernet_100Mbps -10.00']);
});

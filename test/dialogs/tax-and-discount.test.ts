import { expect, it } from 'vitest';
import type { Discount } from '../../domain/discount.ts';
import { percent } from '../../domain/percent.ts';
import type { Service } from '../../domain/service.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import type { Tax } from '../../domain/tax.ts';
import { chargedFor, noTax, taxed, usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { day, exampleA, internet, plans } from './example-accounts.ts';

function taxedChat(tax: Tax, service: Partial<Service> = {}, settings: Partial<PartnerSettings> = {}): Chat {
  const account = exampleA('self', { settings, account: { services: [{ ...internet, ...service }] } });
  return aChat({ ...account, plans: new Map(plans.map((plan) => [plan.id, { ...plan, tax }])) });
}

async function cost(chat: Chat): Promise<string[]> {
  for (const text of ['change plan', 'Ethernet_100Mbps', '20 October']) await chat.says(text);
  return chat.lines.slice(3, -3);
}

const tenPercentOff: Discount = {
  off: { kind: 'percent', percent: percent('10') },
  from: null,
  until: day('2022-12-31'),
};

it('shows tax on top and a discount within the row they belong to, and when the discount ends', async () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '200', {
    amount: usd('180'),
    tax: taxed('20', 'on top'),
    taxAmount: usd('36'),
    discount: tenPercentOff,
  });
  const chat = taxedChat(
    taxed('20', 'on top'),
    { charged, discount: tenPercentOff },
    { 'change-plan.transfer-discounts': true },
  );
  expect(await cost(chat)).toEqual([
    'Price of change (fee) | $30.00',
    'Refund for Ethernet_500Mbps, 20 – 31 October | −$83.62',
    '12 of 31 days of $180.00: −$69.68, tax −$13.94',
    'First charge for Ethernet_100Mbps, 20 – 31 October | $41.81',
    '12 of 31 days of $100.00: $38.71, discount −$3.87, 20% tax $6.97',
    'You get back as credit | $11.81',
    'Next invoice for this service, 1 November | $108.00',
    'New monthly price from 20 October | $108.00',
    'From 1 January 2023, when your discount ends | $120.00',
  ]);
  await chat.says('yes');
  expect(chat.lastText).toMatch(/^Done\./);
});

it('says when tax is included', async () => {
  const lines = await cost(
    taxedChat(taxed('19', 'included'), {}, { 'change-plan.fee-tax': '19', 'change-plan.fee-tax-included': true }),
  );
  expect(lines).toContain('12 of 31 days of $100.00, includes 19% tax of $6.18');
  expect(lines.slice(0, 2)).toEqual([
    'Price of change (fee) | $30.00',
    'For changing to a cheaper plan: $30.00, includes 19% tax of $4.79',
  ]);
});

it('shows what is rounded where the partner rounds the total', async () => {
  const lines = await cost(taxedChat(noTax, {}, { 'change-plan.rounding': 'Total at the end' }));
  expect(lines).toContain('First charge for Ethernet_100Mbps, 20 – 31 October | $38.7097');
  expect(lines.some((line) => line.startsWith('Rounding | '))).toBe(true);
});

it('puts a year of charges on one row', async () => {
  const charged = Array.from({ length: 12 }, (_, index) => {
    const from = day('2022-10-01').add({ months: index });
    const until = from.add({ months: 1 }).subtract({ days: 1 });
    return chargedFor(`${from}`, `${until}`, '200');
  }).flat();
  const lines = await cost(taxedChat(noTax, { charged }));
  expect(lines).toContain('Refund for Ethernet_500Mbps, 20 October 2022 – 30 September 2023 | −$2,277.42');
  expect(lines).toContain('12 amounts together');
});

it('shows a service before its discount and the tax on top, as the portal does, and says so', async () => {
  const chat = taxedChat(taxed('20', 'on top'), { discount: tenPercentOff });
  await chat.says('my services');
  expect(chat.lastText).toBe('You have 1 active service, $240.00 a month in total, before discounts.');
  expect(chat.lines).toContain('Price | $200.00 a month, plus 20% tax');
  expect(chat.lines).toContain('Discount | 10% until Saturday, 31 December 2022');
  await chat.says('change plan');
  expect(chat.lastText).toContain('in place of Ethernet_500Mbps ($216.00 a month)');
  expect(chat.lines).toContain('1. Ethernet_100Mbps | $120.00 a month');
});

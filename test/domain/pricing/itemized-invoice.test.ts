import { expect, it } from 'vitest';
import type { Account } from '../../../domain/account.ts';
import { serviceIdSchema } from '../../../domain/ids.ts';
import { amountText } from '../../../domain/money.ts';
import type { Plan } from '../../../domain/plan.ts';
import { priceOfService, priceOnPlan } from '../../../domain/pricing/billed-price.ts';
import { type ChangingPrice, nextInvoice, nextItemizedInvoice } from '../../../domain/pricing/next-invoice.ts';
import type { Service } from '../../../domain/service.ts';
import { chargedFor, day } from '../account-fixture.ts';
import { type Case, example } from '../quoting.ts';

function changing(account: Account, service: Service, plan: Plan, start: string): ChangingPrice {
  const prices = { oldPrice: priceOfService(account, service), newPrice: priceOnPlan(account, service, plan) };
  return { service, ...prices, startDate: day(start), firstChargeUntil: null };
}

function itemsOf(account: Account, all: readonly ChangingPrice[]): string[] {
  const invoice = nextItemizedInvoice(account, all);
  return (invoice?.parts ?? []).map(
    ({ service, price, span, gross }) => `${service.id} ${price} ${span.from}..${span.until} ${amountText(gross)}`,
  );
}

it('says which days of which service are on it, at the old or the new price', () => {
  const { account, service, plan } = example({ service: { charged: chargedFor('2022-09-01', '2022-09-30', '200') } });
  expect(itemsOf(account, [changing(account, service, plan, '2022-10-20')])).toEqual([
    '74 oldPrice 2022-10-01..2022-10-19 122.58',
    '74 newPrice 2022-10-20..2022-10-31 38.71',
    '74 newPrice 2022-11-01..2022-11-30 100.00',
  ]);
});

it.each<[Case['customer'], string, string]>([
  [
    { billingType: 'prepaid-custom' },
    '74 oldPrice 2022-10-11..2022-10-19 58.06',
    '74 newPrice 2022-10-20..2022-11-19 100.00',
  ],
  [
    { billingType: 'prepaid-daily' },
    '74 oldPrice 2022-10-11..2022-10-11 6.45',
    '74 newPrice 2022-10-20..2022-10-20 3.23',
  ],
])(
  'for prepaid customers (%j) it is the next charge, at the old price or from the start at the new one',
  (customer, item, then) => {
    const { account, service, plan } = example({ customer: { ...customer } });
    const paid = { ...service, charged: chargedFor('2022-09-20', '2022-10-19', '200') };
    expect(itemsOf(account, [changing(account, paid, plan, '2022-10-20')])).toEqual([then]);
    expect(itemsOf(account, [changing(account, service, plan, '2022-10-20')])).toEqual([item]);
  },
);

it('holds several services when they are invoiced on the same day, else the one that comes first', () => {
  const { account, service, plan } = example({ service: { charged: chargedFor('2022-10-01', '2022-10-31', '200') } });
  const paidUntil = (until: string) => ({
    ...service,
    id: serviceIdSchema.parse('75'),
    charged: chargedFor('2022-10-01', until, '200'),
  });
  const with75 = (until: string) =>
    [service, paidUntil(until)].map((each) => changing(account, each, plan, '2022-10-20'));
  const both = ['74 newPrice 2022-10-20..2022-10-31 38.71', '74 newPrice 2022-11-01..2022-11-30 100.00'];
  expect(itemsOf(account, with75('2022-10-31'))).toEqual([...both, ...both.map((item) => item.replace('74', '75'))]);
  const later = [
    changing(account, service, plan, '2022-12-10'),
    changing(account, paidUntil('2023-01-31'), plan, '2023-02-01'),
  ];
  expect(itemsOf(account, later)).toEqual(['74 oldPrice 2022-11-01..2022-11-30 200.00']);
  expect(nextInvoice(account, later)).toMatchObject({ date: day('2022-11-01') });
  expect(nextInvoice(account, [...later].reverse())).toMatchObject({ date: day('2022-11-01') });
});

it('is none for no service', () => {
  const { account } = example();
  expect(nextItemizedInvoice(account, [])).toBeNull();
  expect(nextInvoice(account, [])).toBeNull();
});

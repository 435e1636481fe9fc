import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { changeOfferFor, offeredPlans } from '../../domain/eligibility.ts';
import { customerIdSchema } from '../../domain/ids.ts';
import { amountText } from '../../domain/money.ts';
import type { Service } from '../../domain/service.ts';
import { catalogueFaults } from '../../prisma/store/catalogue.ts';
import type { Store } from '../../prisma/store/open-store.ts';
import { now, openDemoStore } from './store/demo-store.ts';
import type { TestDatabase } from './test-database.ts';

let database: TestDatabase;
let store: Store;
let accounts: readonly Account[];
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
  const customers = await store.accounts.list();
  accounts = await Promise.all(
    customers.map(({ id }) => store.accounts.within(id, now, async ({ account }) => account)),
  );
});
afterAll(() => database.close());

function accountOf(id: string): Account {
  const account = accounts.find(({ customer }) => customer.id === customerIdSchema.parse(id));
  if (!account) throw new Error(`The demo has no customer ${id}.`);
  return account;
}

const chargesOf = ({ charged }: Service) =>
  charged.map(({ from, until, amount, taxAmount }) => [
    from.toString(),
    until.toString(),
    amountText(amount),
    amountText(taxAmount),
  ]);

it('has nothing an operator would have to mend', async () => {
  expect(await catalogueFaults(database.prisma)).toEqual([]);
  expect(accounts).toHaveLength(15);
});

describe('what was charged fits price, quantity, discount, tax and the way to pay', () => {
  it.each([
    ['1', [[['2026-11-01', '2026-11-30', '200.00', '0.00']], [['2026-11-01', '2026-11-30', '9.90', '0.00']]]],
    ['3', [[['2026-11-12', '2026-12-11', '25.00', '0.00']]]],
    ['10', [[['2026-11-01', '2026-11-30', '30.00', '0.00']]]],
    ['11', [[['2026-11-01', '2026-11-30', '14.90', '2.98']], [['2026-11-01', '2026-11-30', '44.91', '8.98']]]],
    ['12', [[['2026-10-01', '2026-10-31', '29.90', '5.98']]]],
    ['13', [[['2026-11-22', '2026-11-22', '0.80', '0.16']]]],
    ['14', [[['2026-11-12', '2026-12-11', '20.00', '4.00']]]],
    ['15', ['89.70 17.94', '59.40 11.88'].map((amounts) => [['2026-11-15', '2027-02-14', ...amounts.split(' ')]])],
  ])('for customer %s', (id, charges) => {
    expect(accountOf(id).services.slice(0, charges.length).map(chargesOf)).toEqual(charges);
  });
});

it('lets Meadow show every rule: linked services, a discount, a contract, a company, and credit for prepaid customers', () => {
  const [line, data] = accountOf('11').services;
  expect(data).toMatchObject({ linkGroup: line?.linkGroup, discount: { off: { percent: { units: 100_000n } } } });
  expect([data?.discount?.until, data?.contractEnd].map(String)).toEqual(['2027-03-31', '2027-07-22']);
  expect(accountOf('12').customer).toMatchObject({ category: 'company', paymentPeriod: 'postpaid' });
  expect(['13', '14'].map((id) => amountText(accountOf(id).balance))).toEqual(['40.00', '60.00']);
  expect(accountOf('15').customer.paymentPeriod).toBe(3);
});

it('offers the customers of Meadow its own plans, and everybody else none of them', () => {
  for (const account of accounts) {
    const { partnerId } = account.customer;
    const offered = account.services.flatMap((service) => offeredPlans(changeOfferFor(account, service)));
    if (partnerId === 'meadow') expect(offered.length).toBeGreaterThan(0);
    for (const { partners } of offered) expect(partners.includes(partnerId)).toBe(true);
    const own = offered.map(({ partners }) => partners.join());
    expect(own.every((partners) => (partners === 'meadow') === (partnerId === 'meadow'))).toBe(true);
  }
});

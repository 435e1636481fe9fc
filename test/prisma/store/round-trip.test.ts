import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateCodec } from '../../../domain/calendar.ts';
import { RowUnfit } from '../../../domain/ports/row-unfit.ts';
import { chargeCodec } from '../../../domain/service.ts';
import { catalogueFaults } from '../../../prisma/store/catalogue.ts';
import { serviceColumns } from '../../../prisma/store/columns.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { john, johnsInternet, maria, now, openDemoStore } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  ({ database, store } = await openDemoStore());
});
afterEach(() => database.close());

const accountOf = (customer: typeof john) => store.accounts.within(customer, now, async ({ account }) => account);
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('a service', () => {
  it('is read back with everything it can have', async () => {
    const [john1] = (await accountOf(john)).services;
    if (!john1) throw new Error('John has lost his service.');
    const discount = { off: { kind: 'fixed' as const, amount: usd('12.3456') }, from: null, until: '2027-05-31' };
    const charge = {
      from: '2026-11-01',
      until: '2026-11-15',
      amount: usd('90.10'),
      taxAmount: usd('18.92'),
      unitPrice: usd('199.99'),
      tax: { rate: '21', included: false },
      discount: { off: { kind: 'percent' as const, percent: '7.7' }, from: '2026-11-01', until: null },
    };
    const charges = z.array(chargeCodec).parse([charge, { ...charge, from: '2026-11-16', until: '2026-11-30' }]);
    const service = {
      ...john1,
      discount: chargeCodec.shape.discount.parse(discount),
      charged: charges,
      quantity: 3,
      paymentPeriod: 'postpaid' as const,
      parentId: john1.id,
      contractEnd: dateCodec.parse('2027-07-22'),
      bundleId: 'bundle-1',
      linkGroup: 'line-1',
      version: john1.version + 1,
    };
    await database.prisma.service.update({ where: { id: johnsInternet }, data: serviceColumns(service) });
    expect((await accountOf(john)).services[0]).toEqual(service);
    const plain = { ...service, discount: null, charged: [], paymentPeriod: 12 };
    await database.prisma.service.update({ where: { id: johnsInternet }, data: serviceColumns(plain) });
    expect((await accountOf(john)).services[0]).toEqual(plain);
  });

  it('whose charges do not parse stops its customer only', async () => {
    await database.prisma.$executeRaw`ALTER TABLE "Service" DROP CONSTRAINT "Service_charged_amounts_check"`;
    await database.prisma.service.update({ where: { id: johnsInternet }, data: { charged: [{ from: 'soon' }] } });
    await expect(accountOf(john)).rejects.toThrow(RowUnfit);
    expect((await accountOf(maria)).customer.id).toBe(maria);
  });
});

describe('a customer', () => {
  it('is read back with everything it can have, and in the list', async () => {
    const data = { category: 'company', location: 'harbour', labels: ['VIP', 'fibre'], paymentPeriod: 0 } as const;
    await database.prisma.customer.update({ where: { id: john }, data: { ...data, labels: [...data.labels] } });
    const whole = { ...data, paymentPeriod: 'postpaid' };
    expect((await accountOf(john)).customer).toMatchObject(whole);
    expect(await store.accounts.find(john)).toMatchObject(whole);
    expect((await store.accounts.list()).find(({ id }) => id === john)).toMatchObject(whole);
  });

  it.each([-1, 13])('cannot be stored with a payment period of %i', async (paymentPeriod) => {
    await expect(database.prisma.customer.update({ where: { id: john }, data: { paymentPeriod } })).rejects.toThrow();
  });

  it('that does not parse is left out of the list, and the others are there', async () => {
    await database.prisma.customer.update({ where: { id: john }, data: { location: '' } });
    const listed = (await store.accounts.list()).map(({ id }) => id);
    expect(listed).toContain(maria);
    expect(listed).not.toContain(john);
    await expect(accountOf(john)).rejects.toThrow(RowUnfit);
  });
});

describe('a plan', () => {
  it('is read back with everything it can have, and raises the version of the settings', async () => {
    const { settingsVersion } = await accountOf(john);
    const lists = { categories: ['company'], locations: ['harbour'], labels: ['VIP'] } as const;
    await database.prisma.plan.update({
      where: { id: '3' },
      data: {
        taxRate: '7.7',
        taxIncluded: false,
        prepaidDays: 365,
        companionIds: ['21', '22'],
        categories: [...lists.categories],
        locations: [...lists.locations],
        labels: [...lists.labels],
      },
    });
    const account = await accountOf(john);
    expect([...account.plans.values()].find(({ id }) => id === '3')).toMatchObject({
      ...lists,
      tax: { rate: { units: 77_000n }, included: false },
      prepaidDays: 365,
      companions: ['21', '22'],
    });
    expect(account.settingsVersion).toBeGreaterThan(settingsVersion);
  });

  it('with a place or label that is no name is left out and named, and the others are there', async () => {
    await database.prisma.plan.update({ where: { id: '3' }, data: { locations: [''] } });
    const ids = [...(await accountOf(john)).plans.keys()].map(String);
    expect(ids).toContain('2');
    expect(ids).not.toContain('3');
    expect(await catalogueFaults(database.prisma)).toEqual([expect.stringContaining('plan 3')]);
  });

  it.each([{ prepaidDays: 0 }, { prepaidDays: 366 }, { taxRate: '100.0001' }, { taxRate: '-1' }])(
    'cannot be stored with %o',
    async (data) => {
      await expect(database.prisma.plan.update({ where: { id: '3' }, data })).rejects.toThrow();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { openChangeOf, serviceOf, visibleServices } from '../../domain/account.ts';
import { dayAt, startOfDay, Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import { serviceIdSchema } from '../../domain/ids.ts';
import { amountText, compareMoney, currencySchema, minus, money, plus } from '../../domain/money.ts';
import { totalMonthlyPrices } from '../../domain/pricing/total-monthly-prices.ts';
import { chargedUntil, serviceStatuses } from '../../domain/service.ts';
import { taxOn } from '../../domain/tax.ts';
import { anAccount, aPlan, aService, chargedFor, day, taxed, USD, usd } from './account-fixture.ts';
import { bookedExample } from './booked-example.ts';

const plan = aPlan('plan', '10');
const eachStatus = serviceStatuses.map((status) => aService(plan, { id: serviceIdSchema.parse(status), status }));

describe('the services a customer sees (Show all services)', () => {
  const seen = (showAll: boolean) => {
    const account = anAccount('2022-10-11', eachStatus, [plan], { settings: { 'portal.services.show-all': showAll } });
    return visibleServices(account).map(({ status }) => status);
  };
  it('are the active and pending ones, or all but those that are archived', () => {
    expect(seen(false)).toEqual(['active', 'pending']);
    expect(seen(true)).toEqual(['active', 'pending', 'disabled', 'stopped']);
  });
});

describe('the total monthly price', () => {
  const totals = (...services: Parameters<typeof aService>[1][]) =>
    totalMonthlyPrices(
      anAccount(
        '2022-10-11',
        services.map((each) => aService(plan, each)),
        [plan],
      ),
    ).map((total) => `${amountText(total)} ${total.currency}`);
  const euros = (amount: string) => money(amount, currencySchema.parse('EUR'));

  it('is the sum of what is active, all units, in each currency', () => {
    expect(totals({}, { quantity: 3 }, { status: 'pending' }, { status: 'stopped' })).toEqual(['40.00 USD']);
    expect(totals({}, { unitPrice: euros('5') }, { unitPrice: euros('6') })).toEqual(['10.00 USD', '11.00 EUR']);
  });

  it('is nothing in the partner’s currency where nothing in it is active', () => {
    expect(totals()).toEqual(['0.00 USD']);
    expect(totals({ unitPrice: euros('0') })).toEqual(['0.00 USD', '0.00 EUR']);
    expect(totals({ unitPrice: euros('5') })).toEqual(['0.00 USD', '5.00 EUR']);
  });

  it('holds the tax, also where it comes on top, and no discount', () => {
    const taxedPlan = aPlan('taxed', '10', { tax: taxed('20', 'on top') });
    const discount = { off: { kind: 'fixed' as const, amount: usd('5') }, from: null, until: null };
    const account = anAccount('2022-10-11', [aService(taxedPlan, { discount })], [taxedPlan]);
    expect(totalMonthlyPrices(account).map(amountText)).toEqual(['12.00']);
  });
});

it('finds a service, and the open change that ends or starts one', () => {
  const { after, booked, before } = bookedExample('2022-10-20');
  expect(serviceOf(after, booked.newService.id)).toBe(after.services[1]);
  expect(serviceOf(before, booked.newService.id)).toBeUndefined();
  expect(openChangeOf(after, booked.oldService.id)).toEqual(booked.change);
  expect(openChangeOf(after, booked.newService.id)).toEqual(booked.change);
  expect(openChangeOf(after, serviceIdSchema.parse('unknown'))).toBeUndefined();
});

it('knows until when a service is charged, and what it costs', () => {
  const charged = [...chargedFor('2022-09-01', '2022-09-30', '10'), ...chargedFor('2022-10-01', '2022-10-31', '10')];
  expect(`${chargedUntil({ charged })}`).toBe('2022-10-31');
  expect(chargedUntil({ charged: [] })).toBeNull();
});

describe('tax', () => {
  it.each([
    ['100', taxed('19', 'on top'), '19.00'],
    ['119', taxed('19', 'included'), '19.00'],
    ['100', taxed('0', 'on top'), '0.00'],
    ['100', taxed('100', 'included'), '50.00'],
    ['9.99', taxed('7.7', 'on top'), '0.77'],
  ] as const)('in or on %s', (amount, tax, expected) => {
    expect(amountText(taxOn(usd(amount), tax))).toBe(expected);
  });

  it('is as fine as it is asked for', () => {
    expect(amountText(taxOn(usd('9.99'), taxed('7.7', 'on top'), 4))).toBe('0.7692');
  });
});

describe('money of two currencies', () => {
  const euro = money('1', currencySchema.parse('EUR'));
  it.each([plus, minus, compareMoney])('is refused by %s', (operation) => {
    expect(() => operation(money('1', USD), euro)).toThrow('USD and EUR cannot be added or compared');
  });
});

describe('days and moments', () => {
  const [berlin, tokyo] = ['Europe/Berlin', 'Asia/Tokyo'].map((zone) => timeZoneSchema.parse(zone));
  it('are those of the partner’s time zone', () => {
    const moment = Temporal.Instant.from('2022-10-11T22:30:00Z');
    expect(berlin && `${dayAt(moment, berlin)} ${startOfDay(day('2022-10-12'), berlin)}`).toBe(
      '2022-10-12 2022-10-11T22:00:00Z',
    );
    expect(tokyo && `${dayAt(moment, tokyo)} ${startOfDay(day('2022-10-12'), tokyo)}`).toBe(
      '2022-10-12 2022-10-11T15:00:00Z',
    );
  });

  it('refuses a time zone that does not exist', () => {
    expect(timeZoneSchema.safeParse('Europe/Atlantis').success).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { serviceIdSchema } from '../../../domain/ids.ts';
import { daysLeft } from '../../../domain/pricing/days-left.ts';
import { aService, chargedFor, usd } from '../account-fixture.ts';
import { type Case, example } from '../quoting.ts';

const left = (made: Case) => {
  const { account, service } = example(made);
  return daysLeft(account, service);
};

it('is nothing to say for who is invoiced', () => {
  expect(left({ service: { charged: chargedFor('2022-10-01', '2022-10-31', '200') } })).toBeNull();
});

it.each([
  ['2022-10-31', 21],
  ['2022-10-11', 1],
  ['2022-10-10', 0],
])('prepaid (custom), paid until %s: %i days, today included', (until, days) => {
  const charged = chargedFor('2022-10-01', until, '200');
  expect(left({ customer: { billingType: 'prepaid-custom' }, service: { charged } })).toBe(days);
  expect(left({ customer: { billingType: 'prepaid-custom' } })).toBe(0);
});

// Old at 310.00 is 10.00 a day in October.
it.each([
  ['0', 0],
  ['-5', 0],
  ['9.99', 0],
  ['10', 1],
  ['105', 10],
])('prepaid (daily), with %s on the account: %i days', (balance, days) => {
  const made: Case = {
    customer: { billingType: 'prepaid-daily' },
    oldPlan: { price: usd('310') },
    account: { balance: usd(balance) },
  };
  expect(left(made)).toBe(days);
});

it('counts everything that works, and nothing that does not', () => {
  const { account, service, oldPlan } = example({
    customer: { billingType: 'prepaid-daily' },
    oldPlan: { price: usd('310') },
    account: { balance: usd('40') },
  });
  const second = (status: 'active' | 'stopped') => ({
    ...account,
    services: [service, aService(oldPlan, { id: serviceIdSchema.parse('75'), status })],
  });
  expect(daysLeft(second('active'), service)).toBe(2);
  expect(daysLeft(second('stopped'), service)).toBe(4);
});

it('has no end when nothing costs anything', () => {
  expect(left({ customer: { billingType: 'prepaid-daily' }, oldPlan: { price: usd('0') } })).toBeNull();
});

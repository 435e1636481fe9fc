import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { money, sum } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { downgradeDays, invoiceTimings, refunds, roundings } from '../../domain/settings/setting-keys.ts';
import { anAccount, aPlan, aService, chargedFor, taxed, USD } from './account-fixture.ts';
import { SimulatedBooks } from './simulated-books.ts';

// A random history of one customer, done twice: by the domain, and by a model so small that it can be read at a glance. They have to
// agree after every step.

const titles = ['A', 'B', 'C'] as const;
type Title = (typeof titles)[number];

/** All that the model knows: the balance, the plan that works today, and the one change that waits. */
interface Model {
  balance: bigint;
  plan: Title;
  waiting: { plan: Title; from: string; total: bigint; services: readonly Service[] } | null;
}

const title = fc.constantFrom(...titles);
const who = fc.constantFrom('customer' as const, 'customer' as const, 'support' as const);
const edit = fc.oneof(
  fc.record({ 'change-plan.recurring.refund': fc.constantFrom(...refunds) }),
  fc.record({ 'change-plan.recurring.invoice': fc.constantFrom(...invoiceTimings) }),
  fc.record({ 'change-plan.recurring.fee-cheaper': fc.constantFrom('0', '30') }),
  fc.record({ 'change-plan.recurring.minimum-invoice': fc.constantFrom('0', '25') }),
  fc.record({ 'change-plan.rules.downgrade-days': fc.constantFrom(...downgradeDays) }),
  fc.record({ 'change-plan.rules.furthest-days': fc.constantFrom('None' as const, 20) }),
  fc.record({ 'change-plan.rounding': fc.constantFrom(...roundings) }),
);
const inDays = fc.constantFrom(0, 0, 1, 10, 40);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('change' as const), to: title, inDays, by: who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('re-date' as const), inDays }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 5, 31) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bill' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit settings' as const), edit }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit price' as const),
      of: title,
      price: fc.integer({ min: 1, max: 300 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit under a quote' as const), to: title, inDays, edit }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function start(billingDay: number): SimulatedBooks {
  const options = titles.map((each) => aPlan(each, '0').id);
  const plans = [
    aPlan('A', '120', { planOptions: options }),
    aPlan('B', '200', { planOptions: options, tax: taxed('19', 'on top') }),
    // From here only support finds a way out.
    aPlan('C', '50', { planOptions: [], tax: taxed('7.7', 'included') }),
  ];
  const service = aService(plans[0] ?? aPlan('A', '120'), { charged: chargedFor('2022-10-01', '2022-10-31', '120') });
  return new SimulatedBooks(anAccount('2022-10-11', [service], plans, { customer: { billingDay } }));
}

function run(books: SimulatedBooks, model: Model, one: Step): void {
  switch (one.do) {
    case 'change':
      change(books, model, one.to, one.inDays, one.by);
      return;
    case 'undo':
      undo(books, model);
      return;
    case 're-date': {
      const wanted = model.waiting?.plan;
      undo(books, model);
      if (wanted) change(books, model, wanted, one.inDays, 'customer');
      return;
    }
    case 'wait':
      books.wait(one.days);
      if (model.waiting && model.waiting.from <= `${books.account.today}`) {
        model.plan = model.waiting.plan;
        model.waiting = null;
      }
      return;
    case 'bill':
      model.balance -= books.bill();
      if (model.waiting) model.waiting = { ...model.waiting, services: [] };
      return;
    case 'edit settings':
      editSettings(books, one.edit);
      return;
    case 'edit price':
      editPrice(books, one.of, one.price);
      return;
    case 'edit under a quote': {
      const quote = books.quote(aPlan(one.to, '0').id, one.inDays, 'customer');
      editSettings(books, one.edit);
      const before = books.account;
      if (quote && books.confirm(quote, 'customer') === 'booked')
        confirmed(books, model, before, quote.total.units, one.to);
      else expect(books.account).toBe(before);
    }
  }
}

function change(books: SimulatedBooks, model: Model, to: Title, days: number, by: 'customer' | 'support'): void {
  const before = books.account;
  const quote = books.quote(aPlan(to, '0').id, days, by);
  const isInList = model.plan !== 'C' || by === 'support';
  if (model.waiting || to === model.plan || !isInList) expect(quote).toBeNull();
  if (!quote) return;
  expect(books.confirm(quote, by)).toBe('booked');
  expect(books.confirm(quote, by)).not.toBe('booked');
  confirmed(books, model, before, quote.total.units, to);
}

function confirmed(books: SimulatedBooks, model: Model, before: Account, total: bigint, to: Title): void {
  const [open] = books.account.openChanges;
  model.balance += total;
  if (open) model.waiting = { plan: to, from: `${open.startDate}`, total, services: before.services };
  else model.plan = to;
}

function undo(books: SimulatedBooks, model: Model): void {
  const { waiting } = model;
  expect(books.undo()).toBe(waiting ? 'undone' : 'NO_OPEN_CHANGE');
  if (!waiting) return;
  model.balance -= waiting.total;
  model.waiting = null;
  if (waiting.services.length > 0)
    expect(books.account.services.map(unversioned)).toEqual(waiting.services.map(unversioned));
}

const unversioned = (service: Service) => ({ ...service, version: 0 });

function editSettings(books: SimulatedBooks, values: Partial<Account['settings']>): void {
  const { settings, settingsVersion } = books.account;
  books.account = { ...books.account, settings: { ...settings, ...values }, settingsVersion: settingsVersion + 1 };
}

function editPrice(books: SimulatedBooks, of: Title, price: number): void {
  const plans = [...books.account.plans.values()].map(
    (plan): Plan => (plan.title === of ? { ...plan, price: money(`${price}`, USD), version: plan.version + 1 } : plan),
  );
  books.account = { ...books.account, plans: new Map(plans.map((plan) => [plan.id, plan])) };
}

function agree({ account, ledger }: SimulatedBooks, model: Model): void {
  expect(account.balance.units).toBe(model.balance);
  expect(
    sum(
      ledger.map(({ amount }) => amount),
      USD,
    ).units,
  ).toBe(model.balance);
  expect(account.services.filter(({ status }) => status === 'active').map(({ planId }) => planId)).toEqual([
    model.plan,
  ]);
  expect(
    account.services
      .filter(({ status }) => status === 'pending')
      .map(({ planId, startDate }) => [planId, `${startDate}`]),
  ).toEqual(model.waiting ? [[model.waiting.plan, model.waiting.from]] : []);
  expect(account.openChanges.map(({ newPlanId }) => newPlanId)).toEqual(model.waiting ? [model.waiting.plan] : []);
}

it('agrees with the model after every step of any history', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 12, 28), fc.array(step, { maxLength: 40, size: 'max' }), (billingDay, steps) => {
      const books = start(billingDay);
      const model: Model = { balance: 0n, plan: 'A', waiting: null };
      for (const one of steps) {
        run(books, model, one);
        agree(books, model);
      }
      expect(new Set(books.ledger.map(({ id }) => id)).size).toBe(books.ledger.length);
    }),
  );
});

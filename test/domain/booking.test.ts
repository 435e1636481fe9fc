import { describe, expect, it } from 'vitest';
import { applyChange, isDue } from '../../domain/apply-change.ts';
import { cancelChange, lastDayToUndo } from '../../domain/cancel-change.ts';
import { amountText } from '../../domain/money.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import { chargedFor, countingIds, day, usd } from './account-fixture.ts';
import { bookedExample } from './booked-example.ts';
import { booked, byCustomer, bySupport, type Case, example, noonOf, quoted } from './quoting.ts';

const wished = (start: string, made: Case = {}, by: typeof byCustomer | typeof bySupport = byCustomer) => {
  const { account, service, plan } = example(made);
  const quote = quoted(account, { service, plan, startDate: day(start) });
  return { account, service, plan, quote, ...booked(account, quote, by) };
};

describe('what a booking writes', () => {
  const charged = chargedFor('2022-10-01', '2022-10-31', '200');
  const settings = {
    'change-plan.recurring.refund': 'Refund unused money',
    'change-plan.recurring.fee-cheaper': '30',
    'change-plan.fee-tax': '10',
    'change-plan.recurring.invoice': 'Immediately till end of active month',
  } as const;

  it('is rows with who, when, what for and which change: the refund with the old service, the rest with the new', () => {
    const { booking } = wished('2022-10-20', { settings, service: { charged } });
    const [{ change, oldService, newService }] = booking.changes;
    const common = { customerId: '1', date: day('2022-10-11'), planChangeId: change.id };
    expect(booking.ledger).toMatchObject([
      {
        ...common,
        kind: 'refund',
        description: 'Refund Old',
        serviceId: oldService.id,
        period: { from: day('2022-10-20'), until: day('2022-10-31') },
      },
      { ...common, kind: 'fee', serviceId: newService.id, period: null },
      { ...common, kind: 'tax', serviceId: newService.id, amount: usd('-3') },
      { ...common, kind: 'charge', description: 'New', serviceId: newService.id },
    ]);
    expect(new Set(booking.ledger.map(({ id }) => id)).size).toBe(4);
  });

  it('ties the tax of a refund to the old service too', () => {
    const tax = { rate: { units: 190_000n }, included: false };
    const withTax = chargedFor('2022-10-01', '2022-10-31', '200', { tax, taxAmount: usd('38') });
    const { booking } = wished('2022-10-20', {
      settings: { 'change-plan.recurring.refund': 'Refund unused money' },
      service: { charged: withTax },
    });
    expect(booking.ledger.map(({ kind, serviceId }) => [kind, serviceId])).toEqual([
      ['refund', '74'],
      ['tax', '74'],
    ]);
  });

  it('is a change with all that undoing it takes', () => {
    const { booking, account, service } = wished('2022-10-20', { settings, service: { charged, version: 7 } });
    expect(booking.changes[0].change).toMatchObject({
      customerId: '1',
      oldServiceId: '74',
      oldPlanId: 'Old',
      newPlanId: 'New',
      startDate: day('2022-10-20'),
      state: 'scheduled',
      quoteId: 'q1',
      before: { status: 'active', endDate: null, charged: service.charged },
      bookedAt: noonOf(account),
      conversationId: 'c1',
      ticketId: null,
    });
    expect(booking.changes[0].oldService.version).toBe(8);
  });

  it('keeps of the service what a plan does not change', () => {
    const kept = {
      quantity: 2,
      contractEnd: day('2022-12-24'),
      linkGroup: 'home',
      paymentPeriod: 3,
      details: { login: 'x', ipv4: '1.2.3.4', phone: null, direction: null },
    };
    const { booking } = wished('2022-10-20', {
      service: { ...kept, description: 'My line', unitPrice: usd('150'), version: 7 },
    });
    expect(booking.changes[0].newService).toMatchObject({
      ...kept,
      status: 'pending',
      description: 'New',
      unitPrice: usd('100'),
      parentId: '74',
      endDate: null,
      version: 1,
      charged: [],
    });
  });

  it('says who made it: support, for a ticket', () => {
    const { booking } = wished('2022-10-20', {}, bySupport);
    expect(booking.changes[0].change).toMatchObject({ conversationId: null, ticketId: 't1' });
  });
});

describe('support', () => {
  it.each<[string, Case, string]>([
    ['a customer who is blocked', { customer: { status: 'blocked' } }, 'customer-blocked'],
    ['a service in a bundle', { service: { bundleId: 'b1' } }, 'in-bundle'],
    ['settings that do not allow it', { settings: { 'portal.services.internet': [] } }, 'not-allowed'],
    [
      'a balance that is too low',
      { settings: { 'change-plan.rules.balance-floor': '0', 'change-plan.recurring.fee-cheaper': '5' } },
      'balance-too-low',
    ],
  ])('is not bound by %s, as the customer is', (_what, made, reason) => {
    const { account, service, plan } = example(made);
    const quote = quoted(account, { service, plan, startDate: day('2022-10-20') });
    const result = scheduleChange(account, quote, byCustomer, countingIds(), noonOf(account));
    expect(result).toEqual({ ok: false, refusal: { code: 'CHANGE_CLOSED', reason } });
    expect(scheduleChange(account, quote, bySupport, countingIds(), noonOf(account)).ok).toBe(true);
  });

  it.each<[string, Case['service'], string]>([
    ['that is stopped', { status: 'stopped' }, 'not-active'],
    ['that ends', { endDate: day('2022-12-31') }, 'ending'],
  ])('does not change a service either %s', (_what, changed, reason) => {
    const { account, service, plan } = example();
    const quote = quoted(account, { service, plan, startDate: day('2022-10-20') });
    const now = { ...account, services: [{ ...service, ...changed }] };
    const result = scheduleChange(now, quote, bySupport, countingIds(), noonOf(account));
    expect(result).toEqual({ ok: false, refusal: { code: 'CHANGE_CLOSED', reason } });
  });
});

it('refuses when the plan is gone, and when another date is the first one now', () => {
  const { account, service, plan } = example();
  const quote = quoted(account, { service, plan, startDate: day('2022-10-20') });
  const codeFor = (now: typeof account) => {
    const result = scheduleChange(now, quote, byCustomer, countingIds(), noonOf(account));
    return result.ok ? 'booked' : result.refusal.code;
  };
  expect(codeFor(account)).toBe('booked');
  const plans = new Map(account.plans);
  plans.delete(plan.id);
  expect(codeFor({ ...account, plans })).toBe('SERVICE_GONE');
  expect(codeFor({ ...account, settings: { ...account.settings, 'change-plan.rules.notice-days': 30 } })).toBe(
    'DATE_NOT_POSSIBLE',
  );
  expect(codeFor({ ...account, plans: new Map([...account.plans, [plan.id, { ...plan, enabled: false }]]) })).toBe(
    'CHANGE_CLOSED',
  );
});

describe('undoing', () => {
  it('writes the reverse of every row, dated the day it is undone', () => {
    const { after, booked: one, booking } = bookedExample('2022-10-20');
    const result = cancelChange({ ...after, today: day('2022-10-13') }, one.change.id, booking.ledger, countingIds());
    if (!result.ok) throw new Error(result.refusal.code);
    expect(
      result.cancellation.ledger.map(
        ({ kind, description, amount, date }) => `${kind} ${description} ${amountText(amount)} ${date}`,
      ),
    ).toEqual([
      'reversal Undone: Refund Ethernet_500Mbps -77.42 2022-10-13',
      'reversal Undone: Fee applied for changing plan from Ethernet_500Mbps to Ethernet_100Mbps 30.00 2022-10-13',
      'reversal Undone: Ethernet_100Mbps 38.71 2022-10-13',
    ]);
    expect(result.cancellation.ledger.map(({ serviceId, planChangeId }) => [serviceId, planChangeId])).toEqual(
      booking.ledger.map(({ serviceId, planChangeId }) => [serviceId, planChangeId]),
    );
    expect(new Set([...booking.ledger, ...result.cancellation.ledger].map(({ date }) => `${date}`)).size).toBe(2);
  });

  it('is possible until the day before the start', () => {
    const { after, booked: one } = bookedExample('2022-10-20');
    expect(`${lastDayToUndo(one.change)}`).toBe('2022-10-19');
    expect(cancelChange({ ...after, today: day('2022-10-19') }, one.change.id, [], countingIds()).ok).toBe(true);
  });

  it('leaves what was charged for the old service while the change waited', () => {
    const { after, booked: one, booking } = bookedExample('2022-11-20');
    const [old, fresh] = after.services;
    if (!old || !fresh) throw new Error('the example has lost a service');
    const november = chargedFor('2022-11-01', '2022-11-19', '126.67', { unitPrice: usd('200') });
    const billed = { ...after, services: [{ ...old, charged: [...old.charged, ...november] }, fresh] };
    const result = cancelChange(billed, one.change.id, booking.ledger, countingIds());
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.cancellation.changes[0].oldService.charged.map(({ until }) => `${until}`)).toEqual([
      '2022-10-31',
      '2022-11-19',
    ]);
  });
});

it('archives a service that never ran before the start, and disables one that did', () => {
  const { booked: one } = bookedExample('2022-10-20');
  const states = (startDate: string) => {
    const { oldService, newService, change } = applyChange(
      one.change,
      { ...one.oldService, startDate: day(startDate) },
      one.newService,
    );
    return [oldService.status, newService.status, change.state, oldService.version, newService.version];
  };
  expect(states('2022-10-19')).toEqual(['disabled', 'active', 'applied', 3, 2]);
  expect(states('2022-10-20')).toEqual(['archived', 'active', 'applied', 3, 2]);
  expect(isDue({ ...one.change, state: 'applied' }, day('2022-10-20'))).toBe(false);
});

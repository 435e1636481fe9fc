import { expect, it } from 'vitest';
import { applyChange, isDue } from '../../domain/apply-change.ts';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { customerIdSchema, quoteIdSchema, ticketIdSchema } from '../../domain/ids.ts';
import { amountText } from '../../domain/money.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import { aPlan, aService, countingIds, day, usd } from './account-fixture.ts';
import { at, bookedExample, faster, slower } from './booked-example.ts';

it('ends the old service the day before, and makes the new one pending', () => {
  const { booked } = bookedExample('2022-10-20');
  expect(booked.oldService).toMatchObject({ status: 'active', endDate: day('2022-10-19'), version: 2 });
  expect(booked.oldService.charged.map(({ until }) => `${until}`)).toEqual(['2022-10-19']);
  expect(booked.newService).toMatchObject({
    status: 'pending',
    planId: slower.id,
    description: 'Ethernet_100Mbps',
    startDate: day('2022-10-20'),
    endDate: null,
    details: { login: '000001' },
    version: 1,
  });
  expect(booked.newService.charged).toMatchObject([{ from: day('2022-10-20'), until: day('2022-10-31') }]);
  expect(booked.change).toMatchObject({ state: 'scheduled', quoteId: 'q1', conversationId: 'c1', ticketId: null });
});

it('books the lines of the quote, dated the day of the order (reference 2.3)', () => {
  const { booking, quote, after } = bookedExample('2022-10-20');
  expect(booking.ledger.map(({ kind, amount, date }) => [kind, amountText(amount), `${date}`])).toEqual([
    ['refund', '77.42', '2022-10-11'],
    ['fee', '-30.00', '2022-10-11'],
    ['charge', '-38.71', '2022-10-11'],
  ]);
  expect(after.balance).toEqual(quote.balanceAfter);
});

it('changes at once for today: disabled if it ran before, archived if it started today', () => {
  const ran = bookedExample('2022-10-11').booked;
  expect(ran.oldService).toMatchObject({ status: 'disabled', endDate: day('2022-10-10') });
  expect(ran.newService.status).toBe('active');
  expect(ran.change.state).toBe('applied');
  const fresh = bookedExample('2022-10-11', aService(faster, { startDate: day('2022-10-11') })).booked;
  expect(fresh.oldService).toMatchObject({ status: 'archived', endDate: day('2022-10-11') });
});

it('switches when the day has come, and not before', () => {
  const { booked } = bookedExample('2022-10-20');
  expect(isDue(booked.change, day('2022-10-19'))).toBe(false);
  expect(isDue(booked.change, day('2022-10-20'))).toBe(true);
  expect(isDue({ ...booked.change, state: 'cancelled' }, day('2022-10-25'))).toBe(false);
  const applied = applyChange(booked.change, booked.oldService, booked.newService);
  expect([applied.oldService.status, applied.newService.status, applied.change.state]).toEqual([
    'disabled',
    'active',
    'applied',
  ]);
});

it('undoes exactly, until the day it starts', () => {
  const { before, after, booking, booked, service } = bookedExample('2022-10-20');
  const result = cancelChange(after, booked.change.id, booking.ledger, countingIds());
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.cancellation.changes).toEqual([
    { change: { ...booked.change, state: 'cancelled' }, oldService: { ...service, version: 3 } },
  ]);
  expect(accountAfterCancelling(after, result.cancellation)).toEqual({
    ...before,
    services: [{ ...service, version: 3 }],
  });
  const late = cancelChange({ ...after, today: day('2022-10-20') }, booked.change.id, booking.ledger, countingIds());
  expect(late).toEqual({ ok: false, refusal: { code: 'ALREADY_STARTED' } });
  expect(cancelChange(before, booked.change.id, [], countingIds())).toEqual({
    ok: false,
    refusal: { code: 'NO_OPEN_CHANGE' },
  });
});

it('refuses what is not this customer’s, is closed, or has moved', () => {
  const { before, after, quote, by } = bookedExample('2022-10-20');
  const refusal = (account: typeof before, wanted = quote) => {
    const result = scheduleChange(account, wanted, by, countingIds(), at);
    return result.ok ? null : result.refusal.code;
  };
  expect(refusal(before)).toBeNull();
  expect(refusal(after)).toBe('CHANGE_CLOSED');
  expect(refusal({ ...before, services: [] })).toBe('SERVICE_GONE');
  expect(refusal(before, { ...quote, customerId: customerIdSchema.parse('2') })).toBe('SERVICE_GONE');
  expect(refusal({ ...before, today: day('2022-10-21') })).toBe('DATE_NOT_POSSIBLE');
  const dearer = { ...slower, price: usd('101') };
  expect(
    refusal({
      ...before,
      plans: new Map([
        [dearer.id, dearer],
        [faster.id, faster],
      ]),
    }),
  ).toBe('QUOTE_MOVED');
  const unlisted = { ...faster, planOptions: [] };
  expect(
    refusal({
      ...before,
      plans: new Map([
        [slower.id, slower],
        [faster.id, unlisted],
      ]),
    }),
  ).toBe('CHANGE_CLOSED');
});

it('lets support make a change the customer may not make, to a plan outside the list', () => {
  const { before, service } = bookedExample('2022-10-20');
  const unlisted = aPlan('Special', '80');
  const settings = { ...before.settings, 'portal.services.internet': ['Request tariff plan change' as const] };
  const account = { ...before, settings, plans: new Map([...before.plans, [unlisted.id, unlisted]]) };
  const wish = { service, plan: unlisted, startDate: day('2022-10-20') };
  expect(quoteChange(account, wish, quoteIdSchema.parse('q2'), at).ok).toBe(false);
  const quoted = quoteChange(account, wish, quoteIdSchema.parse('q2'), at, 'support');
  if (!quoted.ok) throw new Error(quoted.refusal.code);
  const bySupport = { conversationId: null, ticketId: ticketIdSchema.parse('t1') };
  expect(scheduleChange(account, quoted.quote, bySupport, countingIds(), at).ok).toBe(true);
});

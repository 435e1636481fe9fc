import { expect, it } from 'vitest';
import { Temporal } from '../../../domain/calendar.ts';
import { planIdSchema, quoteIdSchema } from '../../../domain/ids.ts';
import { amountText } from '../../../domain/money.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import { scheduleChange } from '../../../domain/schedule-change.ts';
import { anAccount, aPlan, aService, chargedFor, countingIds, day } from '../account-fixture.ts';

const at = Temporal.Instant.from('2022-11-10T10:00:00Z');
const [a, b, c] = (['A', 'B', 'C'] as const).map((title) => planIdSchema.parse(title));

/** The invoice the card promises: its day, its amount, and the first day it is for. */
function promised(account: ReturnType<typeof anAccount>, to: typeof b, from: string) {
  const service = account.services.at(-1);
  const plan = to && account.plans.get(to);
  if (!service || !plan) throw new Error('the example has lost a service or a plan');
  const result = quoteChange(account, { service, plan, startDate: day(from) }, quoteIdSchema.parse('q'), at);
  if (!result.ok) throw new Error(result.refusal.code);
  const { nextInvoice } = result.quote;
  if (!nextInvoice) throw new Error('nothing is invoiced');
  return {
    quote: result.quote,
    text: `${nextInvoice.date} ${amountText(nextInvoice.amount)} from ${nextInvoice.span.from}`,
  };
}

it('still holds the days of a plan that was changed again before it was ever invoiced', () => {
  const options = [a, b, c].filter((id) => id !== undefined);
  const plans = [aPlan('A', '100'), aPlan('B', '200'), aPlan('C', '300')].map((plan) => ({
    ...plan,
    planOptions: options,
  }));
  const [planA] = plans;
  if (!planA) throw new Error('there is no plan');
  const service = aService(planA, { charged: chargedFor('2022-11-01', '2022-11-30', '100') });
  const settings = { 'change-plan.recurring.refund': 'Refund unused money' } as const;
  const first = anAccount('2022-11-10', [service], plans, { settings });
  const toB = promised(first, b, '2022-11-10');
  // 21 of 30 days of B, and December.
  expect(toB.text).toBe('2022-12-01 340.00 from 2022-11-10');

  const booked = scheduleChange(first, toB.quote, { conversationId: null, ticketId: null }, countingIds(), at);
  if (!booked.ok) throw new Error(booked.refusal.code);
  const [change] = booked.booking.changes;
  const second = anAccount('2022-11-22', [change.oldService, change.newService], plans, { settings });
  // 12 days of B (80.00), 9 days of C (90.00), and December of C.
  expect(promised(second, c, '2022-11-22').text).toBe('2022-12-01 470.00 from 2022-11-10');
  // All of B's November (140.00), and December of C.
  expect(promised(second, c, '2022-12-01').text).toBe('2022-12-01 440.00 from 2022-11-10');
});

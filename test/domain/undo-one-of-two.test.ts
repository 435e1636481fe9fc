import { expect, it } from 'vitest';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { conversationIdSchema, quoteIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { requestChange } from '../../domain/request-change.ts';
import { anAccount, aPlan, aService, countingIds, day } from './account-fixture.ts';
import { household, planOf } from './household.ts';
import { booked, noonOf, quoted } from './quoting.ts';

it('undoes the change that is meant, and leaves another one and its service alone', () => {
  const plan = aPlan('New', '100');
  const oldPlan = aPlan('Old', '200', { planOptions: [plan.id] });
  const [first, second] = ['1', '2'].map((id) => aService(oldPlan, { id: serviceIdSchema.parse(id) }));
  if (!first || !second) throw new Error('the example has lost a service');
  const account = anAccount('2022-10-11', [first, second], [oldPlan, plan]);
  const ids = countingIds();
  const startDate = day('2022-10-20');
  const one = booked(account, quoted(account, { service: first, plan, startDate }), undefined, ids);
  const quote = { ...quoted(one.after, { service: second, plan, startDate }), id: quoteIdSchema.parse('q2') };
  const two = booked(one.after, quote, undefined, ids);
  const [meant, other] = [one, two].map(({ booking }) => booking.changes[0].change);
  if (!meant || !other) throw new Error('the example has lost a change');

  const undone = cancelChange(two.after, meant.id, one.booking.ledger, ids);
  if (!undone.ok) throw new Error(undone.refusal.code);
  expect(undone.cancellation.changes.map(({ change }) => change.id)).toEqual([meant.id]);
  const after = accountAfterCancelling(two.after, undone.cancellation);
  expect(after.openChanges.map(({ id }) => id)).toEqual([other.id]);
  expect(after.services.map(({ id, endDate }) => `${id} ${endDate}`)).toEqual([
    '1 null',
    '2 2022-10-19',
    `${other.newServiceId} null`,
  ]);
});

it('names in a request the linked services that have to change along', () => {
  const { account, data } = household({
    settings: { 'portal.services.internet': ['Request tariff plan change'] },
  });
  const quote = quoted(account, { service: data, plan: planOf(account, 'Fibre'), startDate: day('2022-10-20') });
  const result = requestChange(
    account,
    {
      serviceId: data.id,
      quote,
      message: '',
      attachmentIds: [],
      conversationId: conversationIdSchema.parse('c1'),
      idempotencyKey: 'key',
    },
    countingIds(),
    noonOf(account),
  );
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.ticket.message.split('\n').at(-1)).toMatch(/^Linked service: .*, to Glass$/);
});

import { Temporal } from '../../domain/calendar.ts';
import { conversationIdSchema, quoteIdSchema } from '../../domain/ids.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { accountAfterBooking, scheduleChange } from '../../domain/schedule-change.ts';
import { anAccount, aPlan, aService, chargedFor, countingIds, day } from './account-fixture.ts';

export const at = Temporal.Instant.from('2022-10-11T10:00:00Z');
export const slower = aPlan('Ethernet_100Mbps', '100');
export const faster = aPlan('Ethernet_500Mbps', '200', { planOptions: [slower.id] });

/** Worked example A (reference 2.3), booked by the customer for a day: the account before and after, the quote and the booking. */
export function bookedExample(
  startDate: string,
  service = aService(faster, { charged: chargedFor('2022-10-01', '2022-10-31', '200') }),
) {
  const before = anAccount('2022-10-11', [service], [slower, faster], {
    settings: {
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.recurring.invoice': 'Immediately till end of active month',
    },
  });
  const wish = { service, plan: slower, startDate: day(startDate) };
  const quoted = quoteChange(before, wish, quoteIdSchema.parse('q1'), at);
  if (!quoted.ok) throw new Error(quoted.refusal.code);
  const by = { conversationId: conversationIdSchema.parse('c1'), ticketId: null };
  const result = scheduleChange(before, quoted.quote, by, countingIds(), at);
  if (!result.ok) throw new Error(result.refusal.code);
  const { booking } = result;
  return {
    before,
    service,
    quote: quoted.quote,
    booking,
    booked: booking.changes[0],
    by,
    after: accountAfterBooking(before, booking),
  };
}

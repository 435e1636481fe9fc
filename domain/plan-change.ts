import { z } from 'zod';
import { type CalendarDate, dateCodec, type Temporal } from './calendar.ts';
import type { ConversationId, CustomerId, PlanChangeId, PlanId, QuoteId, ServiceId, TicketId } from './ids.ts';
import { chargeCodec, serviceStatuses } from './service.ts';

/** `scheduled` is open; the others are final. */
export const planChangeStates = ['scheduled', 'applied', 'cancelled', 'failed'] as const;
export type PlanChangeState = (typeof planChangeStates)[number];

/** The one open change a service may have: on `startDate` the old service has ended and the new one is active. */
export interface PlanChange {
  readonly id: PlanChangeId;
  readonly customerId: CustomerId;
  readonly oldServiceId: ServiceId;
  readonly newServiceId: ServiceId;
  readonly oldPlanId: PlanId;
  readonly newPlanId: PlanId;
  readonly startDate: CalendarDate;
  readonly state: PlanChangeState;
  /** What it costs; with the old service the key that makes confirming twice one change. Linked services share one quote. */
  readonly quoteId: QuoteId;
  /** The old service as it was before, so that undo can put it back exactly. */
  readonly before: ServiceBefore;
  readonly bookedAt: Temporal.Instant;
  /** Where the customer asked, and is told what becomes of it; null when support made the change outside a conversation. */
  readonly conversationId: ConversationId | null;
  /** The request that support answered with this change; null for a self-change. */
  readonly ticketId: TicketId | null;
}

/** The fields of the old service that a change touches. */
export const serviceBeforeCodec = z.object({
  status: z.enum(serviceStatuses),
  endDate: dateCodec.nullable(),
  charged: z.array(chargeCodec),
});
export type ServiceBefore = z.output<typeof serviceBeforeCodec>;

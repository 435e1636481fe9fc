import type { CalendarDate, DateSpan } from './calendar.ts';
import type { CustomerId, PlanChangeId, ServiceId } from './ids.ts';
import type { Money } from './money.ts';

export const ledgerKinds = ['opening', 'refund', 'fee', 'charge', 'discount', 'tax', 'rounding', 'reversal'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One row of a customer's account. Rows are only ever added; the balance is their sum. */
export interface LedgerEntry {
  readonly id: string;
  readonly customerId: CustomerId;
  readonly kind: LedgerKind;
  /** As Splynx words it (reference 2.3), such as `Refund Ethernet_500Mbps`. */
  readonly description: string;
  /** Positive is credit for the customer, negative is owed. */
  readonly amount: Money;
  /** The day it was booked: the day of the order, not of the switch. */
  readonly date: CalendarDate;
  readonly period: DateSpan | null;
  readonly serviceId: ServiceId | null;
  readonly planChangeId: PlanChangeId | null;
}

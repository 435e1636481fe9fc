import type { CalendarDate, DateSpan } from './calendar.ts';
import type { CustomerId, PlanId, ServiceId } from './ids.ts';
import { type Money, times } from './money.ts';
import type { PlanType } from './plan.ts';

/** Reference 4.2. `archived` is kept for reference and never billed (API value `hidden`). */
export const serviceStatuses = ['active', 'pending', 'disabled', 'stopped', 'archived'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

/** What was last charged for a service: up to when (*Invoiced until*), and at which price for one month of one unit. */
export interface Charged extends DateSpan {
  readonly unitPrice: Money;
}

/** What a customer has: a plan at a price, from a date (reference 4.1). */
export interface Service {
  readonly id: ServiceId;
  readonly customerId: CustomerId;
  readonly type: PlanType;
  readonly planId: PlanId;
  readonly status: ServiceStatus;
  readonly description: string;
  readonly quantity: number;
  /** Per month; may differ from the plan's price. */
  readonly unitPrice: Money;
  readonly startDate: CalendarDate;
  /** The last day it works; null while it has no end. */
  readonly endDate: CalendarDate | null;
  readonly charged: Charged | null;
  readonly details: ServiceDetails;
  /** Counts up with every write. */
  readonly version: number;
}

/** What only some types of service have; a field that a service lacks is null. */
export interface ServiceDetails {
  readonly login: string | null;
  readonly ipv4: string | null;
  readonly phone: string | null;
  readonly direction: 'incoming' | 'outgoing' | null;
}

/** What the service costs in a full month, all units together. */
export function monthlyPrice(service: Pick<Service, 'unitPrice' | 'quantity'>): Money {
  return times(service.unitPrice, service.quantity);
}

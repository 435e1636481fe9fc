import { z } from 'zod';
import { type CalendarDate, dateCodec, dayAfter } from './calendar.ts';
import type { PaymentPeriod } from './customer.ts';
import { type Discount, discountCodec } from './discount.ts';
import type { CustomerId, PlanId, ServiceId } from './ids.ts';
import { type Money, moneyCodec } from './money.ts';
import type { PlanType } from './plan.ts';
import { taxCodec } from './tax.ts';

/** Reference 4.2. `archived` is kept for reference and never billed (API value `hidden`). */
export const serviceStatuses = ['active', 'pending', 'disabled', 'stopped', 'archived'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

/** Something that was charged for a service: the days, the money, and the price and discount it was worked out from. */
export const chargeCodec = z.object({
  from: dateCodec,
  until: dateCodec,
  /** All units, after the discount; without the tax when that came on top. */
  amount: moneyCodec,
  tax: taxCodec,
  /** What came on top, or is contained in `amount`. */
  taxAmount: moneyCodec,
  unitPrice: moneyCodec,
  discount: discountCodec.nullable(),
});
export type Charge = z.output<typeof chargeCodec>;

/** What a customer has: a plan at a price, from a date (reference 4.1). */
export interface Service {
  readonly id: ServiceId;
  readonly customerId: CustomerId;
  readonly type: PlanType;
  readonly planId: PlanId;
  readonly status: ServiceStatus;
  readonly description: string;
  readonly quantity: number;
  /** Per unit and billing span (see `Plan.price`), before any discount; may differ from the plan's price. */
  readonly unitPrice: Money;
  readonly discount: Discount | null;
  readonly startDate: CalendarDate;
  /** The last day it works; null while it has no end. */
  readonly endDate: CalendarDate | null;
  /** What has been charged and not given back, oldest first, the days one after the other. */
  readonly charged: readonly Charge[];
  /** Its own payment period; null for the customer's (Splynx `period` -1). */
  readonly paymentPeriod: PaymentPeriod | null;
  /** The service it replaced by a plan change (Splynx `parent_id`). */
  readonly parentId: ServiceId | null;
  /** The last day of its contract; null without one. */
  readonly contractEnd: CalendarDate | null;
  /** The bundle it was sold in; such services are not changed singly (reference 1.7). */
  readonly bundleId: string | null;
  /** Services of a customer with the same link belong together, such as a line and the data on it. */
  readonly linkGroup: string | null;
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

/** The last day that is charged (*Invoiced until*); null when nothing is. */
export function chargedUntil({ charged }: Pick<Service, 'charged'>): CalendarDate | null {
  return charged.at(-1)?.until ?? null;
}

export function firstUnchargedDay(service: Pick<Service, 'charged' | 'startDate'>): CalendarDate {
  const last = chargedUntil(service);
  return last ? dayAfter(last) : service.startDate;
}

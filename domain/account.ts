import type { CalendarDate } from './calendar.ts';
import type { Customer, Partner } from './customer.ts';
import type { PlanId, ServiceId } from './ids.ts';
import type { Money } from './money.ts';
import { type Plan, planTypes } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import type { Service } from './service.ts';
import type { PartnerSettings } from './settings/partner-settings.ts';

/**
 * Everything the rules need to know about one customer at one moment: their own rows, read fresh, and what the provider sells and
 * allows. `today` is the calendar day in the partner's time zone.
 */
export interface Account {
  readonly customer: Customer;
  readonly partner: Partner;
  readonly settings: PartnerSettings;
  /** Counts up with every edit of partners, settings, plans and plan options. */
  readonly settingsVersion: number;
  /** Every plan of the provider, also those this customer may not have. */
  readonly plans: ReadonlyMap<PlanId, Plan>;
  /** All services, in the order they were made. */
  readonly services: readonly Service[];
  /** The changes that are scheduled and not yet applied; at most one per service. */
  readonly openChanges: readonly PlanChange[];
  /** The sum of the ledger: positive is credit. */
  readonly balance: Money;
  readonly today: CalendarDate;
}

export function serviceOf(account: Account, id: ServiceId): Service | undefined {
  return account.services.find((service) => service.id === id);
}

/** The open change that concerns a service, whether it is the one that ends or the one that starts. */
export function openChangeOf(account: Account, id: ServiceId): PlanChange | undefined {
  return account.openChanges.find((change) => change.oldServiceId === id || change.newServiceId === id);
}

/**
 * What the partner lets the customer see: active and pending services, or all of them (*Show all services*, reference 1.3). In the order they
 * are shown, by type: wherever they are numbered, "the second" is the same one.
 */
export function visibleServices({ services, settings }: Account): Service[] {
  const visible = services.filter(
    ({ status }) =>
      status === 'active' || status === 'pending' || (settings['portal.services.show-all'] && status !== 'archived'),
  );
  return planTypes.flatMap((type) => visible.filter((service) => service.type === type));
}

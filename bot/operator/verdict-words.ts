import type { ClosedReason, PlanVerdict } from '../../domain/eligibility.ts';
import type { EarliestReason } from '../../domain/start-dates.ts';

/** Why a plan is, or is not, among those a service may change to: words for operators. */
export const verdictWords: Readonly<Record<PlanVerdict, string>> = {
  current: 'the service is on it already',
  'wrong-type': 'it is for another type of service',
  disabled: 'it is not sold any more (Enabled is off)',
  'other-partner': "it is not sold by the customer's partner",
  'other-billing-type': 'it is not for the way this customer pays',
  'other-category': 'it is for another category of customers',
  'other-location': 'it is for other locations',
  'other-label': 'it is for customers with other labels',
  'other-currency': 'its price, or that of the service, is in another currency than the partner has',
  'not-in-list': 'the current plan does not list it (Tariff plans available in customer portal)',
  'change-pending': 'the service has a change that waits for its day',
  'not-active': 'the service is not active',
  ending: 'the service has an end date',
  'linked-service': 'a linked service cannot change along with it',
  'in-contract': 'the contract does not allow it before its end, and that is beyond the furthest day',
  offered: 'offered',
};

/** Why a way of changing is closed: words for operators. */
export const closedWords: Readonly<Record<ClosedReason, string>> = {
  'menu-hides-services': 'Services is not in the menu of the portal',
  'not-allowed': 'the partner does not allow it for this type of service',
  'customer-blocked': 'the customer is not active',
  'change-pending': 'the service has a change that waits for its day',
  'not-active': 'the service is not active',
  ending: 'the service has an end date',
  'in-bundle': 'the service is part of a bundle',
  'no-plans': 'no plan is offered',
  'balance-too-low': 'the balance would be too low',
};

/** What set the earliest day: words for operators. */
export const earliestWords: Readonly<Record<EarliestReason, string>> = {
  today: 'it is today',
  service: 'the service starts then',
  charged: 'the days before it are charged, and the partner gives nothing back',
  'price-changed':
    'the days before it were charged at another price or discount, so that nothing of them can be given back',
  contract: 'the contract ends the day before',
  lead: 'a dearer plan takes its lead days (change-plan.rules.lead-days)',
  notice: 'a cheaper plan takes its notice days (change-plan.rules.notice-days)',
  'downgrade-day': 'a cheaper plan starts on certain days only (change-plan.rules.downgrade-days)',
};

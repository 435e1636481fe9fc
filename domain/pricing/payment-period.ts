import type { Account } from '../account.ts';
import type { PaymentPeriod } from '../customer.ts';
import type { Service } from '../service.ts';

/** How many months ahead a service is invoiced, or that it is invoiced afterwards. */
export function paymentPeriodOf(account: Account, service: Service): PaymentPeriod {
  return service.paymentPeriod ?? account.customer.paymentPeriod;
}

import type { Account } from '../../../domain/account.ts';
import { serviceIdSchema } from '../../../domain/ids.ts';
import { exampleA, internet, plans, voice, voiceWays } from '../../dialogs/example-accounts.ts';
import { aPlan, aService } from '../../domain/account-fixture.ts';

const faxPlan = aPlan('Fax_Only', '5', { type: 'voice', speed: null });
const tvPlan = aPlan('TV_Basic', '20', { type: 'recurring', speed: null });

/** A second phone, so that "my phone" can mean two. */
export const officePhone = { ...voice, id: serviceIdSchema.parse('76'), description: 'Office phone' };
/** A service that cannot be changed: only alone, and no plan is offered. */
export const fax = aService(faxPlan, { id: serviceIdSchema.parse('77'), description: 'Fax line' });
/** A service whose change can only be asked for, in words: no plan is offered. */
export const tv = aService(tvPlan, { id: serviceIdSchema.parse('78'), description: 'TV box' });

/** A customer with a service of every kind the conversation tells apart; internet can be changed in both ways. */
export function everyService(): Account {
  const account = exampleA('both', {
    settings: {
      ...voiceWays('self'),
      'portal.services.recurring': ['Description', 'Plan', 'Price', 'Request tariff plan change'],
    },
  });
  return {
    ...account,
    services: [internet, voice, officePhone, fax, tv],
    plans: new Map([...plans, faxPlan, tvPlan].map((plan) => [plan.id, plan])),
  };
}

import type { Account } from '../../domain/account.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { anAccount, aPlan, aService } from '../domain/account-fixture.ts';
import { internetWays, voiceWays } from './example-accounts.ts';

export const line = aPlan('Line_Basic', '10', {
  type: 'voice',
  speed: null,
  planOptions: [planIdSchema.parse('Line_Fibre')],
});
export const lineFibre = aPlan('Line_Fibre', '15', { type: 'voice', speed: null, planOptions: [line.id] });
export const dsl = aPlan('Data_DSL', '20', { planOptions: [planIdSchema.parse('Data_Fibre')], companions: [line.id] });
export const fibre = aPlan('Data_Fibre', '40', { planOptions: [dsl.id], companions: [lineFibre.id] });
export const data = aService(dsl, { linkGroup: 'home' });
export const phone = aService(line, { id: serviceIdSchema.parse('75'), description: 'Home line', linkGroup: 'home' });

/** A line and the data on it, which have to go together. */
export function linkedAccount(): Account {
  return anAccount('2022-10-11', [data, phone], [line, lineFibre, dsl, fibre], {
    settings: { 'change-plan.rules.linked-services': 'Change together', ...internetWays('both'), ...voiceWays('both') },
  });
}

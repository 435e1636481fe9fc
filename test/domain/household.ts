import type { Account } from '../../domain/account.ts';
import { planOfferFor } from '../../domain/eligibility.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { anAccount, aPlan, aService } from './account-fixture.ts';

// Data on a line: DSL goes with the copper line, fibre with the fibre line (reference, part 9: two services that change together).

export const ids = (...titles: string[]) => titles.map((title) => planIdSchema.parse(title));
const line = { type: 'voice' } as const;
export const made = {
  dsl: aPlan('DSL', '40', { planOptions: ids('Fibre', 'Cable'), companions: ids('Copper') }),
  fibre: aPlan('Fibre', '60', { planOptions: ids('DSL'), companions: ids('Glass', 'GlassPro') }),
  cable: aPlan('Cable', '50'),
  copper: aPlan('Copper', '20', { ...line, planOptions: ids('Glass', 'GlassPro') }),
  glass: aPlan('Glass', '10', { ...line, planOptions: ids('Copper') }),
  pro: aPlan('GlassPro', '15', { ...line, planOptions: ids('Copper') }),
};
export const together: Partial<PartnerSettings> = {
  'change-plan.rules.linked-services': 'Change together',
  'portal.services.voice': ['Self-change tariff plan'],
};

export interface Household {
  readonly plans?: Partial<Record<keyof typeof made, Partial<Plan>>>;
  readonly data?: Partial<Service>;
  readonly line?: Partial<Service>;
  readonly settings?: Partial<PartnerSettings>;
}

export function household(changed: Household = {}) {
  const plans = Object.entries(made).map(([name, plan]) => ({
    ...plan,
    ...Object.entries(changed.plans ?? {}).find(([each]) => each === name)?.[1],
  }));
  const data = aService(made.dsl, { linkGroup: 'home', ...changed.data });
  const phone = aService(made.copper, { id: serviceIdSchema.parse('75'), linkGroup: 'home', ...changed.line });
  const settings = { ...together, ...changed.settings };
  return { data, phone, account: anAccount('2022-10-11', [data, phone], plans, { settings }) };
}

export const planOf = (account: Account, title: string) => account.plans.get(planIdSchema.parse(title)) ?? made.dsl;

export function companionsOf(account: Account, service: Service, title: string): string {
  const { verdict, terms } = planOfferFor(account, service, planOf(account, title));
  return terms
    ? terms.companions.map((each) => `${each.service.id} to ${each.plan.title}`).join(', ') || 'alone'
    : verdict;
}

import type { Account } from '../domain/account.ts';
import type { Service } from '../domain/service.ts';

/** What a service is called: its description where the partner shows it, else its plan's title. */
export function serviceName(service: Service, { account }: { readonly account: Account }): string {
  const shown: readonly string[] = account.settings[`portal.services.${service.type}`];
  return shown.includes('Description')
    ? service.description
    : (account.plans.get(service.planId)?.title ?? service.description);
}

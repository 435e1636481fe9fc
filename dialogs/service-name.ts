import { type Account, visibleServices } from '../domain/account.ts';
import type { Service } from '../domain/service.ts';

/**
 * What a service is called: its description where the partner shows it, else its plan's title; with a number where the customer sees
 * several of that name.
 */
export function serviceName(service: Service, { account }: { readonly account: Account }): string {
  const name = plainName(service, account);
  const alike = visibleServices(account).filter((other) => plainName(other, account) === name);
  const position = alike.findIndex(({ id }) => id === service.id);
  return alike.length > 1 && position >= 0 ? `${name} (${position + 1})` : name;
}

function plainName(service: Service, account: Account): string {
  const shown: readonly string[] = account.settings[`portal.services.${service.type}`];
  return shown.includes('Description')
    ? service.description
    : (account.plans.get(service.planId)?.title ?? service.description);
}

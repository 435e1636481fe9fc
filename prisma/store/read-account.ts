import type { Account } from '../../domain/account.ts';
import { type AppliedChange, applyChange, isDue } from '../../domain/apply-change.ts';
import { dayAt, type Temporal } from '../../domain/calendar.ts';
import type { CustomerId } from '../../domain/ids.ts';
import { money } from '../../domain/money.ts';
import { CustomerUnknown } from '../../domain/ports/accounts.ts';
import type { Prisma } from '../generated/client.ts';
import { readAccountRows } from './account-rows.ts';
import type { Catalogue } from './catalogue.ts';
import { writeAppliedChange } from './write-applied-change.ts';

/** Gives the catalogue of a version; see `rememberedCatalogue`. */
export type CatalogueAt = (tx: Prisma.TransactionClient, version: number) => Promise<Catalogue>;

/**
 * Everything the rules need to know about a customer whose row is locked by this transaction. Changes that are due by `now` are applied
 * first, so that nobody sees yesterday's plan because a timer was late. Throws `CustomerUnknown`.
 */
export async function readAccount(
  tx: Prisma.TransactionClient,
  catalogueAt: CatalogueAt,
  customerId: CustomerId,
  now: Temporal.Instant,
): Promise<{ account: Account; applied: number }> {
  const row = await readAccountRows(tx, customerId);
  const catalogue = await catalogueAt(tx, row.catalogueVersion ?? 0);
  const { customer } = row;
  const entry = customer && catalogue.partners.get(customer.partnerId);
  if (!customer || !entry) throw new CustomerUnknown(customerId);
  const today = dayAt(now, entry.partner.timeZone);
  const account: Account = {
    customer,
    partner: entry.partner,
    settings: entry.settings,
    plans: catalogue.plans,
    services: row.services,
    openChanges: row.changes,
    balance: money(row.balance, entry.partner.currency),
    today,
  };
  const due = account.openChanges.filter((change) => isDue(change, today));
  let current = account;
  for (const change of due) {
    const applied = appliedIn(current, change);
    await writeAppliedChange(tx, applied, account.plans);
    current = withApplied(current, applied);
  }
  return { account: current, applied: due.length };
}

function appliedIn({ services }: Account, change: Account['openChanges'][number]): AppliedChange {
  const oldService = services.find(({ id }) => id === change.oldServiceId);
  const newService = services.find(({ id }) => id === change.newServiceId);
  if (!oldService || !newService) throw new Error(`The services of plan change ${change.id} are not there.`);
  return applyChange(change, oldService, newService);
}

function withApplied(account: Account, { change, oldService, newService }: AppliedChange): Account {
  return {
    ...account,
    services: account.services.map((service) =>
      service.id === oldService.id ? oldService : service.id === newService.id ? newService : service,
    ),
    openChanges: account.openChanges.filter(({ id }) => id !== change.id),
  };
}

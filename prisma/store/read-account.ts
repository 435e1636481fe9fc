import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { type AppliedChange, applyChange, isDue } from '../../domain/apply-change.ts';
import { dayAt, type Temporal } from '../../domain/calendar.ts';
import type { CustomerId, PlanChangeId } from '../../domain/ids.ts';
import { money } from '../../domain/money.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import { CustomerUnknown, PartnerUnusable } from '../../domain/ports/accounts.ts';
import { RowUnfit } from '../../domain/ports/row-unfit.ts';
import type { Prisma } from '../generated/client.ts';
import { readAccountRows } from './account-rows.ts';
import type { Catalogue } from './catalogue.ts';
import { writeAppliedChange } from './write-applied-change.ts';

/** Gives the catalogue of a version; see `rememberedCatalogue`. */
export type CatalogueAt = (tx: Prisma.TransactionClient, version: number) => Promise<Catalogue>;

/** An account, and what became of the changes that were due. */
interface ReadAccount {
  readonly account: Account;
  readonly applied: number;
  /** Changes whose services are not there: they are over, in the state `failed`. */
  readonly failed: readonly PlanChangeId[];
}

/**
 * Everything the rules need to know about a customer whose row is locked by this transaction. Changes that are due by `now` are applied
 * first, so that nobody sees yesterday's plan because a timer was late. Throws `CustomerUnknown`, `PartnerUnusable`, `RowUnfit`.
 */
export async function readAccount(
  tx: Prisma.TransactionClient,
  catalogueAt: CatalogueAt,
  customerId: CustomerId,
  now: Temporal.Instant,
): Promise<ReadAccount> {
  const row = await readAccountRows(tx, customerId);
  const catalogue = await catalogueAt(tx, row.catalogueVersion ?? 0);
  const { customer } = row;
  const entry = customer && catalogue.partners.get(customer.partnerId);
  if (!customer || !entry) throw new CustomerUnknown(customerId);
  if (entry instanceof PartnerUnusable) throw entry;
  const today = dayAt(now, entry.partner.timeZone);
  const account: Account = {
    customer,
    partner: entry.partner,
    settings: entry.settings,
    settingsVersion: catalogue.version,
    plans: catalogue.plans,
    services: row.services,
    openChanges: row.changes,
    balance: money(row.balance, entry.partner.currency),
    today,
  };
  let current = account;
  let applied = 0;
  const failed: PlanChangeId[] = [];
  for (const change of account.openChanges.filter((open) => isDue(open, today))) {
    const switched = appliedIn(current, change);
    if (switched) {
      await writeAppliedChange(tx, switched, account.plans);
      current = withApplied(current, switched);
      applied += 1;
    } else {
      await tx.planChange.update({ where: { id: change.id }, data: { state: 'failed' } });
      current = { ...current, openChanges: current.openChanges.filter(({ id }) => id !== change.id) };
      failed.push(change.id);
    }
  }
  return { account: current, applied, failed };
}

/** Whether an account could not be read because of what is stored; it stays so until somebody mends it. */
export function isAboutRows(error: unknown): boolean {
  return [PartnerUnusable, CustomerUnknown, RowUnfit, z.ZodError, RangeError].some((kind) => error instanceof kind);
}

/** Null when its services are not there. */
function appliedIn({ services }: Account, change: PlanChange): AppliedChange | null {
  const oldService = services.find(({ id }) => id === change.oldServiceId);
  const newService = services.find(({ id }) => id === change.newServiceId);
  return oldService && newService ? applyChange(change, oldService, newService) : null;
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

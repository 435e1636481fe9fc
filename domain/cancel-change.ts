import { type Account, serviceOf } from './account.ts';
import { type CalendarDate, isBefore } from './calendar.ts';
import type { Ids, PlanChangeId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import { negated, sum } from './money.ts';
import type { PlanChange } from './plan-change.ts';
import type { Service } from './service.ts';

/** Everything that is written when a change is undone, in one transaction. The new service's row goes. */
export interface ChangeCancellation {
  readonly change: PlanChange;
  readonly oldService: Service;
  readonly ledger: readonly LedgerEntry[];
}

export type CancelResult =
  | { readonly ok: true; readonly cancellation: ChangeCancellation }
  | { readonly ok: false; readonly refusal: { readonly code: 'NO_OPEN_CHANGE' | 'ALREADY_STARTED' } };

/** The last day on which a scheduled change can be undone: the day before it starts. */
export function lastDayToUndo(change: PlanChange): CalendarDate {
  return change.startDate.subtract({ days: 1 });
}

/**
 * Undoes a scheduled change until it starts: the old service is put back as it was, the new one goes, and every row the change booked
 * gets its reverse, so that the balance is what it was before. Splynx leaves this to staff (reference 4.4). `booked` is what the ledger
 * holds for the change.
 */
export function cancelChange(
  account: Account,
  id: PlanChangeId,
  booked: readonly LedgerEntry[],
  ids: Ids,
): CancelResult {
  const change = account.openChanges.find((open) => open.id === id);
  const service = change && serviceOf(account, change.oldServiceId);
  if (!change || !service) return { ok: false, refusal: { code: 'NO_OPEN_CHANGE' } };
  if (!isBefore(account.today, change.startDate)) return { ok: false, refusal: { code: 'ALREADY_STARTED' } };
  return {
    ok: true,
    cancellation: {
      change: { ...change, state: 'cancelled' },
      oldService: { ...service, ...change.before, version: service.version + 1 },
      ledger: booked.map((entry) => ({
        ...entry,
        id: ids.next(),
        kind: 'reversal',
        description: `Undone: ${entry.description}`,
        amount: negated(entry.amount),
        date: account.today,
      })),
    },
  };
}

/** The account as it is once the cancellation is written, for whoever goes on speaking of it in the same unit of work. */
export function accountAfterCancelling(account: Account, { change, oldService, ledger }: ChangeCancellation): Account {
  const { services, openChanges, balance } = account;
  return {
    ...account,
    services: services
      .filter(({ id }) => id !== change.newServiceId)
      .map((service) => (service.id === oldService.id ? oldService : service)),
    openChanges: openChanges.filter(({ id }) => id !== change.id),
    balance: sum([balance, ...ledger.map(({ amount }) => amount)], balance.currency),
  };
}

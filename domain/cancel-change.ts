import { type Account, serviceOf } from './account.ts';
import { type CalendarDate, dayBefore, isBefore } from './calendar.ts';
import type { Ids, PlanChangeId } from './ids.ts';
import type { LedgerEntry } from './ledger.ts';
import { negated, sum } from './money.ts';
import type { PlanChange } from './plan-change.ts';
import type { Charge, Service } from './service.ts';

/** Everything that is written when a change is undone, in one transaction. The new service's row goes. */
export interface ChangeCancellation {
  /** The change and those of linked services under the same quote, each with its old service as it was before. Never empty. */
  readonly changes: readonly [CancelledChange, ...CancelledChange[]];
  readonly ledger: readonly LedgerEntry[];
}

export interface CancelledChange {
  readonly change: PlanChange;
  readonly oldService: Service;
}

export type CancelResult =
  | { readonly ok: true; readonly cancellation: ChangeCancellation }
  | { readonly ok: false; readonly refusal: { readonly code: 'NO_OPEN_CHANGE' | 'ALREADY_STARTED' } };

/** The last day on which a scheduled change can be undone: the day before it starts. */
export function lastDayToUndo(change: PlanChange): CalendarDate {
  return dayBefore(change.startDate);
}

/**
 * Undoes a scheduled change until it starts, together with those of linked services under the same quote: the old services are put back as
 * they were, the new ones go, and every row that was booked gets its reverse, so that the balance is what it was before. Splynx leaves this
 * to staff (reference 4.4). `booked` is what the ledger holds for the change's quote.
 */
export function cancelChange(
  account: Account,
  id: PlanChangeId,
  booked: readonly LedgerEntry[],
  ids: Ids,
): CancelResult {
  const wanted = account.openChanges.find((open) => open.id === id);
  const first = wanted && undone(account, wanted);
  if (!first) return { ok: false, refusal: { code: 'NO_OPEN_CHANGE' } };
  if (!isBefore(account.today, wanted.startDate)) return { ok: false, refusal: { code: 'ALREADY_STARTED' } };
  const linked = account.openChanges.filter((open) => open.quoteId === wanted.quoteId && open.id !== id);
  return {
    ok: true,
    cancellation: {
      changes: [first, ...linked.flatMap((change) => undone(account, change) ?? [])],
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

function undone(account: Account, change: PlanChange): CancelledChange | null {
  const service = serviceOf(account, change.oldServiceId);
  if (!service) return null;
  return {
    change: { ...change, state: 'cancelled' },
    oldService: {
      ...service,
      endDate: change.before.endDate,
      charged: chargesPutBack(change, service),
      version: service.version + 1,
    },
  };
}

/** What was charged before the change, and what has been charged since for later days: billing goes on while a change waits. */
function chargesPutBack({ before }: PlanChange, { charged }: Service): Charge[] {
  const last = before.charged.at(-1)?.until;
  return [...before.charged, ...charged.filter(({ from }) => !last || isBefore(last, from))];
}

/** The account as it is once the cancellation is written, for whoever goes on speaking of it in the same unit of work. */
export function accountAfterCancelling(account: Account, { changes, ledger }: ChangeCancellation): Account {
  const { services, openChanges, balance } = account;
  const oldServices = new Map(changes.map(({ oldService }) => [oldService.id, oldService]));
  const gone = new Set(changes.map(({ change }) => change.newServiceId));
  const closed = new Set(changes.map(({ change }) => change.id));
  return {
    ...account,
    services: services.filter(({ id }) => !gone.has(id)).map((service) => oldServices.get(service.id) ?? service),
    openChanges: openChanges.filter(({ id }) => !closed.has(id)),
    balance: sum([balance, ...ledger.map(({ amount }) => amount)], balance.currency),
  };
}

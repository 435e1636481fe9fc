import type { Account } from '../domain/account.ts';
import type { PlanChange } from '../domain/plan-change.ts';

/** What a customer agreed to with one quote and can undo as one: the change they chose, and those of linked services with it. */
export interface AgreedChange {
  readonly chosen: PlanChange;
  readonly linked: readonly PlanChange[];
}

/** The open changes by what was agreed to, in the order they are open. New services are made in the order they were booked. */
export function agreedChanges({ openChanges, services }: Account): AgreedChange[] {
  const position = ({ newServiceId }: PlanChange) => services.findIndex(({ id }) => id === newServiceId);
  const quotes = [...new Set(openChanges.map(({ quoteId }) => quoteId))];
  return quotes.flatMap((quote) => {
    const [chosen, ...linked] = openChanges
      .filter(({ quoteId }) => quoteId === quote)
      .sort((a, b) => position(a) - position(b));
    return chosen ? [{ chosen, linked }] : [];
  });
}

/** The one change that waits to start; null for none, and where there are several. */
export function onlyAgreedChange(account: Account): AgreedChange | null {
  const [only, ...others] = agreedChanges(account);
  return only && others.length === 0 ? only : null;
}

/** What was agreed to together with an open change; null for a change that is not open. */
export function agreedWith(account: Account, id: PlanChange['id']): AgreedChange | null {
  const isIt = (change: PlanChange) => change.id === id;
  return agreedChanges(account).find(({ chosen, linked }) => isIt(chosen) || linked.some(isIt)) ?? null;
}

import type { Account } from '../../domain/account.ts';
import type { Clock } from '../../domain/calendar.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';

/** Reads all the demo's accounts, once for everybody who asks while they are read: each costs as much as a turn of its customer. */
export function everyAccount({ accounts, clock }: { accounts: Accounts; clock: Clock }): () => Promise<Account[]> {
  let reading: Promise<Account[]> | null = null;
  const read = async () => {
    const result: Account[] = [];
    for (const { id } of await accounts.list()) {
      result.push(await accounts.within(id, clock.now(), async ({ account }) => account));
    }
    return result;
  };
  return () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
}

import { expect, it } from 'vitest';
import { everyAccount } from '../../../bot/demo/every-account.ts';
import type { Accounts } from '../../../domain/ports/accounts.ts';
import { ManualTime } from '../manual-time.ts';

it('reads the accounts once for all who ask at the same time, and anew for who asks later', async () => {
  let listed = 0;
  const accounts: Accounts = {
    list: async () => {
      listed += 1;
      return [];
    },
    find: async () => null,
    customerOf: async () => null,
    within: () => Promise.reject(new Error('There is nobody.')),
  };
  const read = everyAccount({ accounts, clock: new ManualTime('2026-11-30T10:00:00Z') });
  await Promise.all(Array.from({ length: 60 }, read));
  expect(listed).toBe(1);
  await read();
  expect(listed).toBe(2);
});

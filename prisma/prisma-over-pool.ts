import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from './generated/client.ts';
import { nameStatements } from './statement-name.ts';
import { longestTransaction, waitForTransaction } from './waiting.ts';

/**
 * The Prisma client over a pool that somebody else opens and closes, the same for the embedded database and a server.
 *
 * **Inside `$transaction(async (tx) => …)` use only `tx`.** The embedded database has one connection, and the
 * transaction has it: a call through the outer client waits for the transaction, which waits for the call, until both
 * fail with P2028 after `longestTransaction`. On a server such a call would not see the transaction's own rows.
 */
export function prismaOverPool(pool: Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: nameStatements() }),
    transactionOptions: { maxWait: waitForTransaction, timeout: longestTransaction },
  });
}

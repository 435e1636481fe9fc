import { customerIdSchema } from '../../domain/ids.ts';
import { type Accounts, CustomerUnknown } from '../../domain/ports/accounts.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { customerRow } from './account-rows.ts';
import { accountUnit } from './account-unit.ts';
import { billingTypeNames } from './billing-type-names.ts';
import { type CatalogueAt, readAccount } from './read-account.ts';
import { readRow } from './read-row.ts';

/** `Accounts` through Prisma. */
export function prismaAccounts(prisma: PrismaClient, catalogueAt: CatalogueAt): Accounts {
  return {
    within(customerId, now, work) {
      return prisma.$transaction(async (tx) => {
        await lockCustomer(tx, customerId);
        const { account } = await readAccount(tx, catalogueAt, customerId, now);
        return work(accountUnit(tx, account));
      });
    },
    async find(customerId) {
      const row = await prisma.customer.findUnique({ where: { id: customerId } });
      return row && readRow(customerRow, withStoredNames(row), { table: 'Customer', customerId });
    },
    async customerOf(serviceId) {
      const row = await prisma.service.findUnique({ where: { id: serviceId }, select: { customerId: true } });
      return row && customerIdSchema.parse(row.customerId);
    },
    async list() {
      const rows = await prisma.customer.findMany({ orderBy: [{ partnerId: 'asc' }, { name: 'asc' }] });
      return rows.flatMap((row) => {
        const parsed = customerRow.safeParse(withStoredNames(row));
        return parsed.success ? [parsed.data] : [];
      });
    },
  };
}

/**
 * Keeps every other writer of this account waiting. `NO KEY`, so that rows which only point at the customer can still be added by
 * others. Throws `CustomerUnknown`.
 */
async function lockCustomer(tx: Prisma.TransactionClient, customerId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT "id" FROM "Customer" WHERE "id" = ${customerId} FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new CustomerUnknown(customerId);
}

/** A row by the names that are stored, where Prisma has its own. */
function withStoredNames({ billingType, ...row }: Prisma.CustomerGetPayload<object>) {
  return { ...row, billingType: billingTypeNames[billingType] };
}

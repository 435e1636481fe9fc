import { Prisma } from './generated/client.ts';

const kinds = [
  Prisma.PrismaClientKnownRequestError,
  Prisma.PrismaClientUnknownRequestError,
  Prisma.PrismaClientInitializationError,
  Prisma.PrismaClientRustPanicError,
];

/** What pg says, without a code, when a connection ends under a query; adapter-pg hands it on as it is. */
const connectionLost =
  /^(Connection terminated|Client has encountered|Client was closed|timeout exceeded|Query read timeout)/;

/** Whether an error is the database's: P2028, P2034 and the like, a lost connection. Such a thing may go well next time. */
export function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (kinds.some((kind) => error instanceof kind) || error.name === 'DriverAdapterError') return true;
  return connectionLost.test(error.message);
}

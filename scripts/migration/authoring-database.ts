import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { openMemoryDatabase } from '../../prisma/embedded-database.ts';

/** PostgreSQL's internal one-letter type, in which the catalogue describes itself. */
const charType = 18;
const charArrayType = 1002;

/**
 * An empty database in memory as the schema engine needs it. adapter-pg 7.10 has two gaps that only the engine meets
 * (reference/persistence.md, B1, traps 2 and 3): it does not know the type "char", in which the engine reads the
 * catalogue, and it runs a script piece by piece, cut at every ';', also inside the body of a function.
 */
export async function openAuthoringDatabase(): Promise<SqlDriverAdapter> {
  const { pool, close } = await openMemoryDatabase();
  relabelCharColumns(pool);
  const adapter = await new PrismaPg(pool).connect();
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    async queryRaw(query) {
      const result = await adapter.queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => runWholeScript(pool, script),
    startTransaction: (isolationLevel) => adapter.startTransaction(isolationLevel),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    dispose: close,
  };
}

/** Passes "char" off as an array of it, which the adapter lets through; `queryRaw` above turns it back. */
function relabelCharColumns(pool: pg.Pool): void {
  const query = pool.query;
  Object.defineProperty(pool, 'query', {
    value: async (...parameters: unknown[]) => {
      const result: unknown = await Reflect.apply(query, pool, parameters);
      for (const field of fieldsOf(result)) if (field.dataTypeID === charType) field.dataTypeID = charArrayType;
      return result;
    },
  });
}

function fieldsOf(result: unknown): pg.FieldDef[] {
  const isResult = typeof result === 'object' && result !== null && 'fields' in result && Array.isArray(result.fields);
  return isResult ? (result as pg.QueryResult).fields : [];
}

/** One message to the server is one transaction: a script that fails leaves nothing behind. */
async function runWholeScript(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { code = 'N/A', severity = 'ERROR', message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
  }
}

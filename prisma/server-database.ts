import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import { waitForConnection } from './waiting.ts';

/** Connections of one Planswitch process. A server's usual limit of 100 leaves room for several. */
const connections = 10;

/** A pool of connections to a PostgreSQL server, which is there and lets us in. */
export interface ServerDatabase {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool to the PostgreSQL at `url` (DATABASE_URL) and checks that it answers. The URL must lead to PostgreSQL
 * itself or to a pooler in session mode: migrations hold a session lock and statements are prepared per session.
 *
 * @param onBackgroundError is told when an idle connection breaks; the pool replaces it by itself.
 * @throws DatabaseError DATABASE_URL_INVALID, DATABASE_UNREACHABLE, DATABASE_LOGIN_REFUSED or DATABASE_MISSING.
 */
export async function openServerDatabase(
  url: string,
  onBackgroundError: (error: unknown) => void,
): Promise<ServerDatabase> {
  const address = readUrl(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: waitForConnection,
    keepAlive: true,
    application_name: 'planswitch',
    // Migrations name tables without a schema; a schema called like the user would otherwise catch them.
    onConnect: (client) => client.query('SET search_path TO public').then(() => {}),
  });
  pool.on('error', onBackgroundError);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw explain(error, address);
  }
  return { pool, close: () => pool.end() };
}

/** What may be said of the URL in an error: everything but the password. */
interface Address {
  server: string;
  database: string;
  user: string;
}

function readUrl(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const known = parsed !== undefined && ['postgres:', 'postgresql:'].includes(parsed.protocol) && isDecodable(parsed);
  if (!known) {
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      'DATABASE_URL is not the address of a PostgreSQL database. Write it like postgresql://user:password@host:5432/planswitch (special characters of the password percent-encoded).',
    );
  }
  const schema = parsed.searchParams.get('schema');
  if (schema !== null && schema !== 'public') {
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      `DATABASE_URL asks for the schema ${schema}, but Planswitch keeps its tables in the schema public. Give it a database of its own and leave "schema" out.`,
    );
  }
  const user = decodeURIComponent(parsed.username) || 'the current user';
  return { server: parsed.host, database: decodeURIComponent(parsed.pathname.slice(1)) || user, user };
}

function isDecodable({ username, password, pathname, search }: URL): boolean {
  try {
    for (const part of [username, password, pathname, search]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

function explain(error: unknown, { server, database, user }: Address): DatabaseError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = error instanceof Error && error.message !== '' ? error.message : String(code);
  if (code === '3D000') {
    return new DatabaseError(
      'DATABASE_MISSING',
      `The server ${server} has no database "${database}". Create it (createdb "${database}"), or correct DATABASE_URL.`,
      { cause: error },
    );
  }
  if (code === '28P01' || code === '28000') {
    return new DatabaseError(
      'DATABASE_LOGIN_REFUSED',
      `The server ${server} does not let ${user} into the database "${database}" (${reason}). Correct user and password in DATABASE_URL, or the server's pg_hba.conf.`,
      { cause: error },
    );
  }
  return new DatabaseError(
    'DATABASE_UNREACHABLE',
    `The PostgreSQL server ${server} does not answer (${reason}). Check that it runs and can be reached from here, and the address in DATABASE_URL.`,
    { cause: error },
  );
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The server on which tests make databases of their own; unset, every test file gets a PGlite in memory. */
export const { TEST_DATABASE_URL: testServer = '' } = process.env;

/** How the names of this run's databases begin. */
const ofRun = () => `planswitch_test_${process.env['TEST_RUN'] ?? 'alone'}_`;

/** An empty database of its own on the test server, without tables: for tests of what makes them. */
export async function createServerDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `${ofRun()}${randomUUID().replaceAll('-', '')}`;
  await onTestServer((client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(testServer);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onTestServer((client) => drop(client, name)) };
}

/** Drops the databases that files of this run shared, and what tests that were ended by force left. */
export async function dropDatabasesOfRun(): Promise<void> {
  if (testServer === '') return;
  await onTestServer(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [ofRun()],
    );
    for (const { name } of rows) await drop(client, name);
  });
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function onTestServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: testServer });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

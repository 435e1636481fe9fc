import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type HealthParts, mountHealth } from '../../bot/health.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { listen, stopListening } from '../../bot/listen.ts';
import { tryWrite } from '../../prisma/try-write.ts';
import { openTestDatabase, type TestDatabase } from '../prisma/test-database.ts';
import { MovableClock } from './direct-line/direct-line-fixture.ts';

let database: TestDatabase;
let close: () => Promise<void>;
let address: string;
let tries = 0;
const clock = new MovableClock();
const logged: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(line) });
  const server = createServer({ log: pino({ level: 'silent' }) });
  mountHealth(server, {
    ...{ monotonic: clock, log, isStopping: () => false },
    ping: async () => void (await database.pool.query('SELECT 1')),
    tryWrite: () => {
      tries += 1;
      return tryWrite(database.pool);
    },
  });
  address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  close = () => stopListening(server, 1000);
});
afterAll(async () => {
  await close();
  await database.close();
});
beforeEach(() => {
  clock.forward(60);
  tries = 0;
  logged.length = 0;
});

async function readiness(): Promise<string> {
  const answer = await fetch(`${address}/readyz`);
  return `${answer.status} ${JSON.stringify(await answer.json())}`;
}

/** As an administrator does it, or a server that became a standby: for every session from now on. */
async function setReadOnly(on: boolean): Promise<void> {
  if (database.kind === 'embedded') {
    await database.pool.query(`SET default_transaction_read_only = ${on}`);
    return;
  }
  const client = await database.pool.connect();
  await client.query('SET default_transaction_read_only = off');
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  await client.query(`ALTER DATABASE ${rows[0]?.name} SET default_transaction_read_only = ${on}`);
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  client.release(true);
}

const ready = '200 {"status":"ready"}';
const cannotWrite = '503 {"status":"database-cannot-write"}';

it('is ready while the database takes what is written, and again by itself when it takes it again', async () => {
  expect(await readiness()).toBe(ready);
  await setReadOnly(true);
  clock.forward(15);
  expect(await readiness()).toBe(cannotWrite);
  expect(logged.join()).toContain('the database cannot be written');
  await setReadOnly(false);
  clock.forward(2);
  expect(await readiness()).toBe(ready);
  expect(logged.join()).toContain('can be written again');
  expect(logged).toHaveLength(2);
});

it('writes seldom, however often it is asked, and leaves nothing behind', async () => {
  for (let asked = 0; asked < 50; asked += 1) expect(await readiness()).toBe(ready);
  await Promise.all(Array.from({ length: 20 }, readiness));
  expect(tries).toBe(1);
  clock.forward(15);
  await Promise.all(Array.from({ length: 20 }, readiness));
  expect(tries).toBe(2);
  expect(await database.prisma.writeProbe.count()).toBe(8);
});

it('is not kept waiting by a write that hangs', async () => {
  const client = await database.pool.connect();
  const held = client.query('BEGIN; LOCK TABLE "WriteProbe"');
  await held;
  const answer = readiness();
  // The one connection of the embedded database is taken: even the first question waits.
  expect(await answer).toBe(database.kind === 'server' ? cannotWrite : '503 {"status":"database-does-not-answer"}');
  await client.query('ROLLBACK');
  client.release();
  clock.forward(60);
  expect(await readiness()).toBe(ready);
});

describe('is not ready', () => {
  const fine = () => Promise.resolve();
  const refused = () => Promise.reject(new Error('down'));
  /** Never answers, and lets the time pass that whoever asked has. */
  const hangs = () => {
    setImmediate(() => vi.advanceTimersByTime(2000));
    return new Promise<void>(() => {});
  };
  it.each([
    ['while it stops, whatever the database says', { isStopping: () => true }, 'stopping'],
    ['when the database refuses to answer', { ping: refused }, 'database-does-not-answer'],
    ['when the database does not answer at all', { ping: hangs }, 'database-does-not-answer'],
    ['when nothing can be written', { tryWrite: refused }, 'database-cannot-write'],
    ['when a write hangs', { tryWrite: hangs }, 'database-cannot-write'],
  ])('%s', async (_when, parts: Partial<HealthParts>, status) => {
    const log = pino({ level: 'silent' });
    const server = createServer({ log });
    mountHealth(server, { monotonic: clock, log, isStopping: () => false, ping: fine, tryWrite: fine, ...parts });
    const port = await listen(server, 0, '127.0.0.1');
    onTestFinished(() => stopListening(server, 0));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { headers: { Connection: 'close' } });
    expect([answer.status, await answer.json()]).toEqual([503, { status }]);
  });
});

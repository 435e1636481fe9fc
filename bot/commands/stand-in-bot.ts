import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Clock, Temporal } from '../../domain/calendar.ts';
import { DatabaseError } from '../../prisma/database-error.ts';
import { demoToday } from '../../prisma/demo/demo-today.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { type Database, openDatabase } from '../../prisma/open-database.ts';
import { openStore } from '../../prisma/store/open-store.ts';
import type { Configuration } from '../configuration.ts';
import { DemoClock } from '../demo/demo-clock.ts';
import { createServer } from '../http/create-server.ts';
import { listen, stopListening } from '../listen.ts';
import { createLog } from '../log.ts';
import { mountOperator } from '../operator/mount-operator.ts';
import { openSecrets } from '../secrets.ts';
import { mountSupport } from '../support/mount-support.ts';
import { BotClient } from './bot-client.ts';
import { CommandFailed } from './command-failed.ts';
import { describeElsewhere } from './not-reached.ts';
import type { Answering } from './who-answers.ts';

const GRACE_MS = 1000;
const realClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * Stands in for a bot that does not run: opens its database in this process, answers with its routes for support and operators, and
 * closes everything when `work` is over. Throws `CommandFailed`, with who is `instead` at the bot's address, when the database cannot be opened.
 */
export async function withStandIn<Result>(
  configuration: Configuration,
  instead: Exclude<Answering, { who: 'planswitch' }>,
  work: (bot: BotClient) => Promise<Result>,
): Promise<Result> {
  const { supportApiKey } = openSecrets(configuration);
  const log = createLog({ LOG_LEVEL: 'warn' });
  const database = await openDatabaseOf(configuration, instead, log);
  try {
    if (configuration.DEMO) await openDemo(database);
    return await withRoutes({ configuration, database, log, supportApiKey }, work);
  } finally {
    await database.close();
  }
}

async function openDemo(database: Database): Promise<void> {
  try {
    await seedDemo(database.prisma, demoToday(realClock.now()));
  } catch (error) {
    throw error instanceof DatabaseError ? new CommandFailed(error.code, error.message, { cause: error }) : error;
  }
}

interface OpenHouse {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly log: Logger;
  readonly supportApiKey: string;
}

/** The routes of a running bot that commands use, on a port of this machine only. Its workers are left to the bot. */
async function withRoutes<Result>(house: OpenHouse, work: (bot: BotClient) => Promise<Result>): Promise<Result> {
  const { configuration, database, log, supportApiKey } = house;
  const server = createServer({ log });
  const parts = {
    ...openStore(database.prisma),
    clock: configuration.DEMO ? new DemoClock(configuration.DATA_DIR, realClock) : realClock,
    ids: { next: () => randomUUID() },
    ...{ log, supportApiKey, onDone: () => {} },
  };
  mountSupport(server, parts);
  mountOperator(server, parts);
  const HOST = '127.0.0.1';
  const PORT = await listen(server, 0, HOST);
  try {
    const here = { ...configuration, HOST, PORT, PUBLIC_URL: undefined, SUPPORT_API_KEY: supportApiKey };
    return await work(new BotClient(here));
  } finally {
    await stopListening(server, GRACE_MS);
  }
}

async function openDatabaseOf(
  configuration: Configuration,
  instead: Exclude<Answering, { who: 'planswitch' }>,
  log: Logger,
): Promise<Database> {
  try {
    return await openDatabase({
      url: configuration.DATABASE_URL,
      dataDir: configuration.DATA_DIR,
      onBackgroundError: (error) => log.error({ err: error }, 'the database has a problem'),
    });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { is } = describeElsewhere(configuration, instead);
    const why =
      error.code === 'EMBEDDED_DATABASE_IN_USE'
        ? `${is} But another process has the database in ${configuration.DATA_DIR} open: if that is the bot, set PORT (or PUBLIC_URL) as the bot has it; if it is another command, wait until it is done; if it hangs, stop it.`
        : `${is} Its database cannot be opened either: ${error.message}`;
    throw new CommandFailed(error.code, why, { cause: error, exitCode: 3 });
  }
}

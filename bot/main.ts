import type { Logger } from 'pino';
import { Temporal } from '../domain/calendar.ts';
import { DatabaseError } from '../prisma/database-error.ts';
import { demoToday } from '../prisma/demo/demo-today.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { type Database, openDatabase } from '../prisma/open-database.ts';
import { catalogueFaults } from '../prisma/store/catalogue.ts';
import { openStore } from '../prisma/store/open-store.ts';
import { type Configuration, ConfigurationFaults, readConfiguration } from './configuration.ts';
import { configurationHelp } from './configuration-help.ts';
import { endOnUnknownFaults } from './end-on-unknown-faults.ts';
import { EnvFileFault, environment } from './environment.ts';
import { createLog } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { openSecrets } from './secrets.ts';
import { type RunningBot, start } from './start.ts';
import { startUpFault } from './start-up-fault.ts';

/** `npm start`. Exit code 1 when it cannot start, 2 when its configuration does not fit; either way with a sentence that says the fix. */
if (process.argv.slice(2).some((argument) => ['--help', '-h', 'help'].includes(argument))) {
  process.stdout.write(configurationHelp());
} else {
  try {
    await main(readConfiguration(environment()));
  } catch (error) {
    const fault = error instanceof DatabaseError ? error.message : startUpFault(error);
    if (fault === null) createLog({ LOG_LEVEL: 'fatal' }).fatal({ err: error }, 'start-up failed');
    process.stderr.write(
      `${fault ?? 'Planswitch cannot start, for a reason it does not know. Report it with the line above.'}\n`,
    );
    process.exitCode = error instanceof ConfigurationFaults || error instanceof EnvFileFault ? 2 : 1;
  }
}

async function main(configuration: Configuration): Promise<void> {
  const log = createLog(configuration);
  endOnUnknownFaults(log);
  const secrets = openSecrets(configuration);
  if (configuration.DATABASE_URL === undefined) makeFolder(configuration.DATA_DIR);
  const database = await openDatabase({
    url: configuration.DATABASE_URL,
    dataDir: configuration.DATA_DIR,
    onBackgroundError: (error) => log.error({ err: error }, 'the database has a problem'),
  });
  try {
    const { applied, edited } = database.migrations;
    if (database.broken.length > 0)
      log.warn({ broken: database.broken }, 'rows from before break what the database promises: see "npm run doctor"');
    if (applied.length > 0) log.info({ applied }, 'the database was brought up to date');
    if (edited.length > 0) log.warn({ edited }, 'migrations were edited after they were applied');
    if (configuration.DEMO) await seedDemo(database.prisma, demoToday(Temporal.Now.instant()));
    for (const fault of await catalogueFaults(database.prisma)) log.warn({ fault }, 'the catalogue has a fault');
    const store = {
      ...openStore(database.prisma),
      ping: () => database.ping(),
      tryWrite: () => database.tryWrite(),
    };
    const bot = await start({ configuration, secrets, store, log });
    stopOnSignals(bot, database, log);
    const what = configuration.DEMO ? 'Planswitch is ready. Open the demo at' : 'Planswitch is ready at';
    process.stdout.write(`${what} ${bot.address}\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** One Ctrl-C can arrive several times: from the terminal, from npm and from tsx, which all pass it on. */
const SAME_SIGNAL_MS = 1000;

/** The first signal shuts down in order; a later one ends the process at once. What was confirmed is on the disk either way. */
function stopOnSignals(bot: RunningBot, database: Database, log: Logger): void {
  let stoppingSince: number | null = null;
  const stop = async (signal: NodeJS.Signals) => {
    if (stoppingSince !== null && performance.now() - stoppingSince < SAME_SIGNAL_MS) return;
    if (stoppingSince !== null) process.exit(1);
    stoppingSince = performance.now();
    log.info({ signal }, 'stopping');
    try {
      await bot.stop();
      await database.close();
      log.info('stopped');
      process.exit(0);
    } catch (error) {
      log.fatal({ err: error }, 'could not stop in order');
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

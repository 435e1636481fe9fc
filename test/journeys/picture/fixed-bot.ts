import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfiguration } from '../../../bot/configuration.ts';
import { openSecrets } from '../../../bot/secrets.ts';
import { start } from '../../../bot/start.ts';
import type { Temporal } from '../../../domain/calendar.ts';
import { demoToday } from '../../../prisma/demo/demo-today.ts';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import { openDatabase } from '../../../prisma/open-database.ts';
import { openStore } from '../../../prisma/store/open-store.ts';

/** A demo on which it is always the same moment, whenever it is started. Close it. */
export async function openFixedBot(moment: Temporal.Instant): Promise<{ address: string; close(): Promise<void> }> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'planswitch-picture-'));
  const configuration = readConfiguration({ DATA_DIR, PORT: '0', DEMO: 'on' });
  const database = await openDatabase({
    dataDir: DATA_DIR,
    onBackgroundError: (error) => {
      throw error;
    },
  });
  await seedDemo(database.prisma, demoToday(moment));
  const bot = await start({
    configuration,
    secrets: openSecrets(configuration),
    store: { ...openStore(database.prisma), ping: () => database.ping(), tryWrite: () => database.tryWrite() },
    log: pino({ level: 'silent' }),
    wallClock: { now: () => moment },
  });
  return {
    address: `http://localhost:${bot.port}`,
    close: async () => {
      await bot.stop();
      await database.close();
      rmSync(DATA_DIR, { recursive: true });
    },
  };
}

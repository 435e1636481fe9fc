import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { readConfiguration } from '../../../bot/configuration.ts';
import { openSecrets, type Secrets } from '../../../bot/secrets.ts';
import { type RunningBot, start } from '../../../bot/start.ts';
import type { Store } from '../../../bot/store.ts';
import { startOfDay, Temporal, timeZoneSchema } from '../../../domain/calendar.ts';
import { demoToday } from '../../../prisma/demo/demo-today.ts';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import { deployMigrations } from '../../../prisma/deploy-migrations.ts';
import { openPool } from '../../../prisma/open-pool.ts';
import { prismaOverPool } from '../../../prisma/prisma-over-pool.ts';
import { openStore } from '../../../prisma/store/open-store.ts';
import { MockConnector } from '../../bot/bot-framework/mock-connector.ts';
import { openTestDatabase, type TestDatabase } from '../../prisma/test-database.ts';
import type { Rows } from '../format/rows.ts';
import { DemoRows } from './demo-rows.ts';
import { MailBag } from './mail-bag.ts';
import { TranscriptClock } from './transcript-clock.ts';
import { type Visit, watchMachine } from './visits.ts';

/** A moment on everybody's wall between two messages; longer than a double click. */
const betweenMessages = { seconds: 15 };
const trouble = z.looseObject({ level: z.number(), msg: z.string().default('') });
const errorLevel = 50;

/** The database of a house. */
type HouseDatabase = Pick<TestDatabase, 'pool' | 'prisma' | 'close'>;

/** The whole bot on a demo of its own, which can be made anew, stopped and started, and whose clock can be moved. */
export class House {
  readonly database: HouseDatabase;
  readonly #folder: string;
  readonly #secrets: Secrets;
  readonly #demo: DemoRows;
  #clock = new TranscriptClock(Temporal.Instant.from('2026-11-22T09:00:00Z'));
  #mails = new MailBag();
  #connector: Promise<MockConnector> | null = null;
  #running: { bot: RunningBot; store: Store } | null = null;
  /** What the bot logged as an error since the last {@link reset}. */
  readonly troubles: string[] = [];

  /** Every step of the machine since the last {@link reset}, in order. */
  readonly visits: Visit[] = [];
  readonly #stopWatching = watchMachine((visit) => this.visits.push(visit));

  private constructor(database: HouseDatabase, folder: string) {
    this.database = database;
    this.#folder = folder;
    this.#secrets = openSecrets(readConfiguration({ DATA_DIR: folder }));
    this.#demo = new DemoRows(database.pool, database.prisma);
  }

  /** Opens a database in memory (0.4 s), or on the server of TEST_DATABASE_URL. Close it at the end. */
  static async open(): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'planswitch-transcripts-'));
    const database = await openTestDatabase();
    const close = async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return new House({ ...database, close }, folder);
  }

  /** Opens the database kept in a data folder, with the demo if it is new, and starts a bot there. Throws `DatabaseError`. */
  static async openKept(folder: string, at: Temporal.Instant): Promise<House> {
    const { pool, close } = await openPool({ url: undefined, dataDir: folder, onBackgroundError: () => {} });
    await deployMigrations(pool);
    const prisma = prismaOverPool(pool);
    await seedDemo(prisma, demoToday(at));
    const house = new House({ pool, prisma, close }, folder);
    house.#clock = new TranscriptClock(at);
    await house.#start();
    return house;
  }

  /** A fresh demo, made for the day of `at`, or the rows that stand in for it, and a bot that was just started on that. */
  async reset(at: Temporal.Instant, rows?: Rows): Promise<void> {
    await this.#stop();
    this.#clock = new TranscriptClock(at);
    this.#mails = new MailBag();
    this.troubles.length = 0;
    this.visits.length = 0;
    if (rows) await this.#demo.replaceBy(rows);
    else await this.#demo.reset(demoToday(at));
    await this.#start();
  }

  /** Stops the bot in order and starts another on the same database. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#stopWatching();
    (await this.#connector)?.close();
    await this.database.close();
  }

  /** Teams, as the bot sees it; from the first call on, this process reaches nothing else. */
  connector(): Promise<MockConnector> {
    this.#connector ??= MockConnector.open();
    return this.#connector;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#bot.port}`;
  }
  get directLineSecret(): string {
    return this.#secrets.directLineSecret;
  }
  get supportApiKey(): string {
    return this.#secrets.supportApiKey;
  }
  get store(): Store {
    if (!this.#running) throw new Error('The bot does not run.');
    return this.#running.store;
  }
  get now(): Temporal.Instant {
    return this.#clock.now();
  }
  get mails(): MailBag {
    return this.#mails;
  }

  /** Resolves when every message that was delivered is answered. */
  whenIdle(): Promise<void> {
    return this.#bot.channels.whenIdle();
  }

  /** Does what waits beside the conversations: due changes, notices, mails. */
  async doWork(): Promise<void> {
    const sent = this.#mails.whenEmptied();
    await this.#bot.workers.clockMoved();
    await sent;
  }

  /** Some seconds pass, as between two messages of a person. */
  passMoment(): void {
    this.#clock.set(this.#clock.now().add(betweenMessages));
  }

  /** Time passes; whatever becomes due on the way is done when it is due. Throws when `target` is over. */
  async passUntil(target: Temporal.Instant): Promise<void> {
    if (Temporal.Instant.compare(target, this.now) < 0)
      throw new Error(`It is ${this.now} already; time goes forward only.`);
    for (let due = await this.#nextDue(); due; due = await this.#nextDue()) {
      if (Temporal.Instant.compare(due, target) > 0 || Temporal.Instant.compare(due, this.now) <= 0) break;
      this.#clock.set(due);
      await this.doWork();
    }
    this.#clock.set(target);
    await this.doWork();
  }

  async #nextDue(): Promise<Temporal.Instant | null> {
    const next = await this.store.dueChanges.nextStart();
    return next && startOfDay(next.startDate, timeZoneSchema.parse(next.timeZone));
  }

  get #bot(): RunningBot {
    if (!this.#running) throw new Error('The bot does not run.');
    return this.#running.bot;
  }

  async #start(): Promise<void> {
    const configuration = readConfiguration({
      ...{ DATA_DIR: this.#folder, PORT: '0', HOST: '127.0.0.1', DEMO: 'off' },
      ...{ MicrosoftAppId: MockConnector.appId, MicrosoftAppPassword: 'password', MicrosoftAppType: 'MultiTenant' },
      SIGN_IN_URL: 'https://portal.example/chat-sign-in',
    });
    const open = openStore(this.database.prisma);
    const store: Store = {
      ...open,
      mails: this.#mails.over(open.mails),
      ping: async () => void (await this.database.pool.query('SELECT 1')),
      tryWrite: async () => {},
    };
    const log = pino({ level: 'warn' }, { write: (line: string) => this.#note(line) });
    const bot = await start({
      ...{ configuration, secrets: this.#secrets, store, log },
      ...{ wallClock: this.#clock, monotonic: this.#clock, timers: this.#clock },
    });
    this.#running = { bot, store };
    await this.doWork();
  }

  async #stop(): Promise<void> {
    await this.#running?.bot.stop();
    this.#running = null;
  }

  #note(line: string): void {
    const { level, msg, ...about } = trouble.parse(JSON.parse(line));
    if (level >= errorLevel || msg === 'turn not taken') this.troubles.push(`${msg} ${JSON.stringify(about)}`);
  }
}

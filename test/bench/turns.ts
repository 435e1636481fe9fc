/**
 * How many turns per second the bot takes, from the POST to the reply on the socket with everything committed, beside an echo bot on the
 * same server. All bots are measured in one run, in turns, because machines are noisy: the ratios count.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { mountDirectLine } from '../../bot/direct-line/mount-direct-line.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { processClock } from '../../bot/process-clock.ts';
import { Tokens } from '../../bot/tokens.ts';
import { InProcessNotifier } from '../../bot/turns/conversation-notifier.ts';
import { type Dialog, PlanswitchBot } from '../../bot/turns/planswitch-bot.ts';
import { startTurns } from '../../bot/turns/start-turns.ts';
import { apologyMessage } from '../../dialogs/notice-message.ts';
import { takeTurn } from '../../dialogs/take-turn.ts';
import { type Clock, Temporal } from '../../domain/calendar.ts';
import { customerIdSchema } from '../../domain/ids.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { type Database, openDatabase } from '../../prisma/open-database.ts';
import { openStore, type Store } from '../../prisma/store/open-store.ts';
import { memoryConversations } from './memory-conversations.ts';

const options = new Command('npm run bench --')
  .description('Turns per second over Direct Line, beside an echo bot on the same server.')
  .option('--seconds <n>', 'how long each bot is measured in each round', Number, 5)
  .option('--rounds <n>', 'how often each bot has its turn', Number, 3)
  .option('--conversations <n>', 'conversations at the same time', Number, 16)
  .addHelpText('after', '\nExamples:\n  npm run bench\n  DATABASE_URL=postgresql://… npm run bench -- --seconds 10')
  .parse()
  .opts<{ seconds: number; rounds: number; conversations: number }>();

const clock: Clock = { now: () => Temporal.Now.instant() };
const ids = { next: () => randomUUID() };
const log = pino({ level: 'silent' });
const secret = randomUUID();

const planswitch: Dialog = { takeTurn, apologyMessage };
const echo: Dialog = {
  takeTurn: async ({ message }) => ({
    spoken: 'en-GB',
    snapshot: {},
    say: [{ key: ids.next(), activity: { type: 'message', text: String(message.activity['text'] ?? '') } }],
    replace: [],
  }),
  apologyMessage,
};

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'planswitch-bench-'));
  const { DATABASE_URL: url } = process.env;
  const database = await openDatabase({ url, dataDir: folder, onBackgroundError: () => undefined });
  try {
    await seedDemo(database.prisma, Temporal.Now.plainDateISO());
    await cloneJohn(database.prisma, options.conversations);
    const store = openStore(database.prisma);
    const john = customerIdSchema.parse('1');
    const account = await store.accounts.within(john, clock.now(), async (unit) => unit.account);
    process.stdout.write(
      `${database.kind} database, ${options.conversations} conversations, ${options.rounds} rounds of ${options.seconds} s each\n`,
    );
    await compare([
      { name: 'echo bot, nothing kept', ...serve(store, memoryConversations(account), echo) },
      { name: 'echo bot, log committed', ...serve(store, store.conversations, echo) },
      { name: 'Planswitch', ...serve(store, store.conversations, planswitch) },
    ]);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A customer for every conversation: turns of one customer wait for each other, those of different ones do not. */
async function cloneJohn(prisma: Database['prisma'], times: number): Promise<void> {
  const { services, ...john } = await prisma.customer.findUniqueOrThrow({
    where: { id: '1' },
    include: { services: true },
  });
  for (let clone = 0; clone < times; clone += 1) {
    const id = `clone-${clone}`;
    await prisma.customer.create({ data: { ...john, id, login: id } });
    await prisma.service.createMany({
      data: services.map(({ position: _, charged, discount: __, ...service }) => ({
        ...service,
        charged: charged ?? [],
        id: `${id}-${service.id}`,
        customerId: id,
      })),
    });
  }
}

interface Contestant {
  readonly name: string;
  readonly port: Promise<number>;
  stop(): Promise<void>;
}

function serve({ accounts }: Store, conversations: Conversations, dialog: Dialog): Omit<Contestant, 'name'> {
  const notifier = new InProcessNotifier();
  const server = createServer({ log });
  const bot = new PlanswitchBot({ conversations, clock, monotonic: processClock, ids, log, dialog });
  const turns = startTurns({ conversations, bot, notifier, log });
  const directLine = mountDirectLine(server, {
    ...{
      conversations,
      accounts,
      turns,
      notifier,
      clock,
      wallClock: clock,
      monotonic: processClock,
      ids,
      log,
      allowedOrigins: [],
    },
    directLineSecret: secret,
    tokens: new Tokens(new TextEncoder().encode(randomUUID()), clock),
    limits: { ratePerWindow: Number.POSITIVE_INFINITY },
  });
  const port = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
  const stop = async () => {
    await turns.stop();
    directLine.stop();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port, stop };
}

async function compare(contestants: readonly Contestant[]): Promise<void> {
  const best = new Map<string, number>();
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const { name, port } of contestants) {
      const perSecond = await load(await port);
      best.set(name, Math.max(perSecond, best.get(name) ?? 0));
      process.stdout.write(`round ${round}  ${name.padEnd(26)} ${perSecond.toFixed(0).padStart(6)} turns/s\n`);
    }
  }
  const ours = best.get('Planswitch') ?? 0;
  for (const [name, perSecond] of best) {
    const ratio = name === 'Planswitch' ? '' : `  Planswitch takes ${(ours / perSecond).toFixed(2)} of its turns`;
    process.stdout.write(`best     ${name.padEnd(26)} ${perSecond.toFixed(0).padStart(6)} turns/s${ratio}\n`);
  }
  await Promise.all(contestants.map(({ stop }) => stop()));
}

/** The clients run beside the server, not in it, so that their work is not counted as the bot's. */
function load(port: number): Promise<number> {
  const wish = { port, secret, seconds: options.seconds, conversations: options.conversations };
  const clients = fork(new URL('./clients.ts', import.meta.url), [JSON.stringify(wish)]);
  return new Promise((resolve, reject) => {
    clients.once('message', (perSecond) => resolve(Number(perSecond)));
    clients.once('error', reject);
    clients.once('exit', (code) => reject(new Error(`The clients ended with ${code}.`)));
  });
}

await main();

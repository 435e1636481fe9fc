import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { BotLog } from './bot-log.ts';
import { temporaryData } from './temporary-data.ts';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Says how a process ended before it was ready. */
export class BotDidNotStart extends Error {
  override readonly name = 'BotDidNotStart';
  readonly exitCode: number | null;
  readonly stderr: string;
  constructor(exitCode: number | null, stderr: string) {
    super(`the bot ended with ${exitCode} before it was ready:\n${stderr}`);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** The real process, `bot/main.ts` on a data folder of its own, which can be killed and started again on the same data and port. */
export class RunningBot {
  readonly folder: string;
  readonly dataDir: string;
  readonly tsx = tsx;
  readonly #remove: () => Promise<void>;
  readonly #environment: Record<string, string>;
  #port = '0';
  #address = '';
  #running: { child: ChildProcess; log: BotLog } | null = null;

  private constructor(data: { folder: string; remove(): Promise<void> }, environment: Record<string, string>) {
    this.folder = data.folder;
    this.dataDir = join(data.folder, 'data');
    this.#remove = () => data.remove();
    this.#environment = environment;
  }

  /** A started bot on empty data, the demo on. Close it after the test. */
  static async start(environment: Record<string, string> = {}): Promise<RunningBot> {
    const bot = new RunningBot(await temporaryData(), environment);
    await bot.start();
    return bot;
  }

  get address(): string {
    return this.#address;
  }

  /** Of the process that runs. */
  get pid(): number {
    const { pid } = this.#running?.child ?? {};
    if (pid === undefined) throw new Error('the bot does not run');
    return pid;
  }

  /** What the bot and its commands are started with; the developer's own `.env` and variables stay out. */
  get environment(): Record<string, string> {
    const { PATH = '', HOME = '' } = process.env;
    return { PATH, HOME, DATA_DIR: this.dataDir, PORT: this.#port, DEMO: 'on', ...this.#environment };
  }

  /** Starts the process (again) and waits for its ready line. Throws {@link BotDidNotStart}. */
  async start(changed: Record<string, string> = {}): Promise<void> {
    const { child, log } = spawnBot({ ...this.environment, ...changed }, this.folder);
    this.#address = await Promise.race([readyAddress(child), endOf(child, log)]);
    this.#port = new URL(this.#address).port;
    this.#running = { child, log };
  }

  /** Starts a second process on the same data, on a port of its own. Throws {@link BotDidNotStart}. */
  async startBeside(): Promise<void> {
    const { child, log } = spawnBot({ ...this.environment, PORT: '0' }, this.folder);
    await Promise.race([readyAddress(child), endOf(child, log)]);
    child.kill('SIGKILL');
  }

  /** `kill -9`, at once. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** SIGTERM: it ends in order, with 0. */
  async stop(): Promise<void> {
    expect(await this.#end('SIGTERM')).toBe(0);
  }

  /** Stops what still runs and removes the data. Fails when anything was logged as an error. */
  async close(): Promise<void> {
    try {
      if (this.#running) await this.stop();
    } finally {
      await this.#remove();
    }
  }

  /** Ends what still runs, whatever it logged, and removes the data: for tests that bring about errors. */
  async abandon(): Promise<void> {
    const { child } = this.#running ?? {};
    this.#running = null;
    if (child) {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
    await this.#remove();
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.#running) throw new Error('the bot does not run');
    const { child, log } = this.#running;
    this.#running = null;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    await log.whenEnded();
    expect(log.troubles()).toEqual([]);
    return child.exitCode;
  }
}

function spawnBot(env: Record<string, string>, cwd: string): { child: ChildProcess; log: BotLog } {
  const child = spawn(process.execPath, ['--import', tsx, main], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const killWithTests = () => child.kill('SIGKILL');
  process.once('exit', killWithTests);
  child.once('exit', () => process.off('exit', killWithTests));
  return { child, log: new BotLog(child.stderr) };
}

async function endOf(child: ChildProcess, log: BotLog): Promise<never> {
  await once(child, 'exit');
  await log.whenEnded();
  throw new BotDidNotStart(child.exitCode, log.lines.join('\n'));
}

function readyAddress(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error('standard output is a pipe');
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (line.includes('is ready') && address) resolve(address);
    });
  });
}

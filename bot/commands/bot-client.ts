import { join } from 'node:path';
import { z } from 'zod';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { environment } from '../environment.ts';
import { readSecrets } from '../secrets.ts';
import { botAddress } from './bot-address.ts';
import { CommandFailed } from './command-failed.ts';
import { notReached } from './not-reached.ts';
import { isTimeout, reasonOf, whoAnswers } from './who-answers.ts';

/** An answer of the bot: its status, and its body when that is JSON; `about` is what a failure has to name. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly about: Asked;
}

/** Where a command asked, and where its key came from. */
export interface Asked {
  readonly address: string;
  /** `SUPPORT_API_KEY`, or the file with the made secrets. */
  readonly keySource: string;
}

/** Support's work can be a while: a change is priced and booked, a file is read. */
const ANSWERS_WITHIN_MS = 30_000;
const problemSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/**
 * The running bot at the configured address, to be talked to as support. Throws `CommandFailed` when nobody, or somebody else, answers
 * there, before the key is sent to anybody.
 */
export async function runningBot(configuration: Configuration = readConfiguration(environment())): Promise<BotClient> {
  const answering = await whoAnswers(botAddress(configuration));
  if (answering.who !== 'planswitch') throw notReached(configuration, answering);
  return new BotClient(configuration);
}

/** Talks to a bot as support, with the key from the configuration or from DATA_DIR. Every method throws `CommandFailed` when no answer comes. */
export class BotClient {
  readonly #about: Asked;
  readonly #key: string;
  readonly #withinMs: number;

  /** Throws `CommandFailed` where there is no key. */
  constructor(configuration: Configuration, withinMs: number = ANSWERS_WITHIN_MS) {
    const { SUPPORT_API_KEY, DATA_DIR } = configuration;
    const address = botAddress(configuration);
    const file = join(DATA_DIR, 'secrets.json');
    const key = SUPPORT_API_KEY ?? readSecrets(DATA_DIR)?.supportApiKey;
    if (!key) {
      throw new CommandFailed(
        'NO_SUPPORT_KEY',
        `A Planswitch answers at ${address}, but there is no support key in ${file}. Set DATA_DIR (or SUPPORT_API_KEY) as that bot has it; if yours listens elsewhere, set PORT (or PUBLIC_URL) too.`,
        { exitCode: 3 },
      );
    }
    this.#key = key;
    this.#withinMs = withinMs;
    this.#about = { address, keySource: SUPPORT_API_KEY ? 'SUPPORT_API_KEY' : file };
  }

  get address(): string {
    return this.#about.address;
  }

  get(path: string): Promise<BotAnswer> {
    return this.#ask(path, {});
  }

  post(path: string, body: object): Promise<BotAnswer> {
    return this.#send('POST', path, body);
  }

  put(path: string, body: object): Promise<BotAnswer> {
    return this.#send('PUT', path, body);
  }

  delete(path: string): Promise<BotAnswer> {
    return this.#ask(path, { method: 'DELETE' });
  }

  async download(path: string): Promise<Uint8Array> {
    const { ok, status, bytes } = await this.#fetch(path, {});
    if (ok) return bytes;
    throw failureOf({ status, body: jsonIn(bytes), about: this.#about });
  }

  #send(method: string, path: string, body: object): Promise<BotAnswer> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#ask(path, { method, headers, body: JSON.stringify(body) });
  }

  async #ask(path: string, init: RequestInit): Promise<BotAnswer> {
    const { status, bytes } = await this.#fetch(path, init);
    return { status, body: jsonIn(bytes), about: this.#about };
  }

  async #fetch(path: string, init: RequestInit) {
    const headers = { ...init.headers, Authorization: `Bearer ${this.#key}` };
    const signal = AbortSignal.timeout(this.#withinMs);
    try {
      const response = await fetch(`${this.address}${path}`, { ...init, headers, signal, redirect: 'manual' });
      const { ok, status } = response;
      return { ok, status, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      throw this.#unanswered(error, init.method ?? 'GET');
    }
  }

  #unanswered(error: unknown, method: string): CommandFailed {
    const unsure = method === 'GET' ? '' : ' It may have done what was asked: look before you ask again.';
    const options = { cause: error, exitCode: 3 } as const;
    if (isTimeout(error)) {
      const waited = `The bot at ${this.address} has not answered within ${this.#withinMs / 1000} seconds.`;
      return new CommandFailed(
        'BOT_TIMED_OUT',
        `${waited}${unsure} Its log, and ${this.address}/readyz, say why.`,
        options,
      );
    }
    const cut = `The bot at ${this.address} went away before it answered (${reasonOf(error)}): it is stopping, or was restarted.`;
    return new CommandFailed('BOT_WENT_AWAY', `${cut}${unsure} Try again when it is up.`, options);
  }
}

/** What is in an answer that says it was done. Throws `CommandFailed` for any other answer, also one that no Planswitch of this version gives. */
export function contentOf<Schema extends z.ZodType>(answer: BotAnswer, schema: Schema): z.output<Schema> {
  if (answer.status !== 200) throw failureOf(answer);
  const content = schema.safeParse(answer.body);
  if (content.success) return content.data;
  throw unexpected(answer);
}

/** What an answer that is no success says is wrong. */
export function failureOf(answer: BotAnswer): CommandFailed {
  const problem = problemSchema.safeParse(answer.body);
  if (!problem.success) return unexpected(answer);
  const { code, message } = problem.data.error;
  return code === 'SUPPORT_KEY_WRONG' ? keyRefused(code, answer.about) : new CommandFailed(code, message);
}

/** Two keys that differ are two installations: mostly the bot that was asked is not the one that was meant. */
function keyRefused(code: string, { address, keySource }: Asked): CommandFailed {
  return new CommandFailed(
    code,
    `The Planswitch at ${address} refuses the key in ${keySource}, so it is not the bot of this folder. If yours listens elsewhere, set PORT (or PUBLIC_URL) as it has it; to ask the one at ${address}, set DATA_DIR (or SUPPORT_API_KEY) as that one has it.`,
    { exitCode: 3 },
  );
}

function unexpected({ status, about: { address } }: BotAnswer): CommandFailed {
  const what = `What answers at ${address} (${status}) does not answer as this version of Planswitch does.`;
  return new CommandFailed(
    'UNEXPECTED_ANSWER',
    `${what} Set PORT (or PUBLIC_URL) as your bot has it, or restart the bot if it is older.`,
    { exitCode: 3 },
  );
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

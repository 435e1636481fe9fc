import { z } from 'zod';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { environment } from '../environment.ts';
import { localAddress } from '../local-address.ts';
import { readSecrets } from '../secrets.ts';

/** A command that could not do what it was asked to; `message` says what to do about it. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An answer of the bot: its status, and its body when that is JSON. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

const problemSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Where a bot with this configuration is reached from this machine. */
export function botAddress({ PUBLIC_URL, HOST, PORT }: Pick<Configuration, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  return PUBLIC_URL ?? localAddress(HOST, PORT);
}

/** Talks to the running bot as support, with the key from the configuration or from DATA_DIR. */
export class BotClient {
  readonly address: string;
  readonly #key: string;

  constructor(configuration: Configuration = readConfiguration(environment())) {
    this.address = botAddress(configuration);
    const key = configuration.SUPPORT_API_KEY ?? readSecrets(configuration.DATA_DIR)?.supportApiKey;
    if (!key) {
      throw new CommandFailed(
        'NO_SUPPORT_KEY',
        `There is no support key in ${configuration.DATA_DIR}/secrets.json. Start the bot once ("npm start") in this folder, or set SUPPORT_API_KEY (or DATA_DIR) as the bot has it.`,
      );
    }
    this.#key = key;
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
    const response = await this.#fetch(path, {});
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw failureOf({ status: response.status, body: await response.json().catch(() => null) });
  }

  #send(method: string, path: string, body: object): Promise<BotAnswer> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#ask(path, { method, headers, body: JSON.stringify(body) });
  }

  async #ask(path: string, init: RequestInit): Promise<BotAnswer> {
    const response = await this.#fetch(path, init);
    return { status: response.status, body: await response.json().catch(() => null) };
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, Authorization: `Bearer ${this.#key}` };
    try {
      return await fetch(`${this.address}${path}`, { ...init, headers, signal: AbortSignal.timeout(30_000) });
    } catch (error) {
      throw new CommandFailed(
        'BOT_NOT_REACHED',
        `No bot answers at ${this.address}. Start it with "npm start", or set PORT (or PUBLIC_URL) as the bot has it.`,
        { cause: error },
      );
    }
  }
}

/** What an answer that is no success says is wrong. */
export function failureOf({ status, body }: BotAnswer): CommandFailed {
  const problem = problemSchema.safeParse(body);
  if (!problem.success)
    return new CommandFailed('UNEXPECTED', `The bot answered ${status}. Is it this version of Planswitch?`);
  const { code, message } = problem.data.error;
  const fix =
    code === 'SUPPORT_KEY_WRONG'
      ? ' The running bot has another key than this folder: run the command in the folder of the bot, or set SUPPORT_API_KEY (or DATA_DIR) as the bot has it.'
      : '';
  return new CommandFailed(code, message + fix);
}

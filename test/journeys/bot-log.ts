import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';

const lineSchema = z.looseObject({
  level: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']),
  msg: z.string(),
});

/** What a process writes to standard error, read line by line. */
export class BotLog {
  readonly lines: string[] = [];
  readonly #ended: Promise<void>;

  constructor(stream: Readable) {
    const reader = createInterface({ input: stream });
    reader.on('line', (line) => this.lines.push(line));
    this.#ended = new Promise((resolve) => reader.once('close', () => resolve()));
  }

  /** Everything was read. */
  whenEnded(): Promise<void> {
    return this.#ended;
  }

  /** Lines that nobody expected: errors, and whatever is no line of the log, such as a stack that Node printed. */
  troubles(): string[] {
    return this.lines.filter((line) => {
      const parsed = lineSchema.safeParse(jsonOf(line));
      return !parsed.success || parsed.data.level === 'error' || parsed.data.level === 'fatal';
    });
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

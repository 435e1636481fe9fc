import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

const messageKinds = { sync: 0x53, query: 0x51, flush: 0x48, terminate: 0x58 } as const;
const answeredAtOnce: ReadonlySet<number> = new Set([messageKinds.sync, messageKinds.query, messageKinds.flush]);

/**
 * The "socket" over which the ordinary `pg` client talks to a PGlite in the same process. It makes the official Prisma
 * adapter usable with the embedded database, with the same SQL and the same error codes as a server
 * (reference/persistence.md, C, "bridge").
 *
 * PGlite has one session and answers only to whole messages, so bytes are collected until the client waits for an
 * answer (Sync, Query or Flush). Give the pool `max: 1`: two clients would share that one session.
 */
export class PGliteStream extends Duplex {
  readonly #database: PGlite;
  #unsent: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(database: PGlite) {
    super({ allowHalfOpen: false });
    this.#database = database;
  }

  /** Called by the `pg` client where a socket would open a connection. */
  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  // What else the `pg` client asks of a socket. There is no wire here that any of it could apply to.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#take(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#take(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  async #take(chunk: Buffer): Promise<void> {
    let bytes = this.#unsent.length > 0 ? Buffer.concat([this.#unsent, chunk]) : chunk;
    if (!this.#started) {
      const length = bytes.length >= 4 ? bytes.readInt32BE(0) : Number.POSITIVE_INFINITY;
      if (bytes.length < length) {
        this.#unsent = bytes;
        return;
      }
      this.#started = true;
      await this.#forgetPreviousClient();
      await this.#send(bytes.subarray(0, length));
      bytes = bytes.subarray(length);
    }
    const { end, complete, terminated } = measure(bytes);
    this.#unsent = complete ? bytes.subarray(end) : bytes;
    if (complete && end > 0) await this.#send(bytes.subarray(0, end));
    if (terminated) this.push(null);
  }

  async #send(messages: Buffer): Promise<void> {
    await this.#database.runExclusive(() =>
      this.#database.execProtocolRawStream(messages, {
        // The bytes are a view of PGlite's memory and change with the next message.
        onRawData: (answer) => void this.push(Buffer.from(answer)),
      }),
    );
  }

  /** The pool drops a client after a broken transaction; what it left in the one session must not meet the next. */
  async #forgetPreviousClient(): Promise<void> {
    await this.#database.exec('ROLLBACK');
    await this.#database.exec('DISCARD ALL');
  }
}

/** How far whole messages reach, and whether one of them makes the client wait for an answer or say goodbye. */
function measure(bytes: Buffer): { end: number; complete: boolean; terminated: boolean } {
  let end = 0;
  let complete = false;
  while (bytes.length - end >= 5) {
    const kind = bytes.readUInt8(end);
    const length = 1 + bytes.readInt32BE(end + 1);
    if (bytes.length - end < length) break;
    if (kind === messageKinds.terminate) return { end, complete: true, terminated: true };
    complete ||= answeredAtOnce.has(kind);
    end += length;
  }
  return { end, complete, terminated: false };
}

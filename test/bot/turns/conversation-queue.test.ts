import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationQueue, type ConversationQueueParts } from '../../../bot/turns/conversation-queue.ts';
import { type ConversationId, conversationIdSchema } from '../../../domain/ids.ts';
import { writtenLog } from '../written-log.ts';

const log = pino({ level: 'silent' });
const [a, b, c] = ['a', 'b', 'c'].map((id) => conversationIdSchema.parse(id)) as [
  ConversationId,
  ConversationId,
  ConversationId,
];

/** A queue whose turns end when they are told to. */
function openQueue(overrides: Partial<ConversationQueueParts> = {}) {
  const started: string[] = [];
  const open = new Map<string, PromiseWithResolvers>();
  const queue = new ConversationQueue({
    failure: 'turn not taken',
    work: (id) => {
      started.push(id);
      const turn = withResolvers();
      open.set(id, turn);
      return turn.promise;
    },
    waiting: async () => [],
    atOnce: 2,
    log,
    ...overrides,
  });
  return { queue, started, end: (id: string) => open.get(id)?.resolve(), fail: (id: string) => open.get(id)?.reject() };
}

type PromiseWithResolvers = { promise: Promise<void>; resolve: () => void; reject: () => void };
function withResolvers(): PromiseWithResolvers {
  let resolve = () => {};
  let reject = () => {};
  const promise = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = () => refuse(new Error('the store is down'));
  });
  return { promise, resolve, reject };
}
function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue', () => {
  it('runs one conversation after the other, and what came meanwhile in one go', async () => {
    const { queue, started, end } = openQueue();
    queue.enqueue(a);
    queue.enqueue(a);
    queue.enqueue(a);
    expect(started).toEqual(['a']);
    end('a');
    await settle();
    expect(started).toEqual(['a', 'a']);
    end('a');
    await queue.whenIdle();
  });

  it('runs different conversations in parallel, as many as allowed', async () => {
    const { queue, started, end } = openQueue();
    for (const id of [a, b, c]) queue.enqueue(id);
    expect(started).toEqual(['a', 'b']);
    let idle = false;
    const whenIdle = queue.whenIdle().then(() => {
      idle = true;
    });
    end('b');
    await settle();
    expect(started).toEqual(['a', 'b', 'c']);
    end('a');
    await settle();
    expect(idle).toBe(false);
    end('c');
    await whenIdle;
  });

  it('finishes the turn in hand when it is stopped, and takes no other', async () => {
    const { queue, started, end } = openQueue({ atOnce: 1 });
    queue.enqueue(a);
    queue.enqueue(b);
    let stopped = false;
    const stopping = queue.stop().then(() => {
      stopped = true;
    });
    queue.enqueue(c);
    await settle();
    expect(stopped).toBe(false);
    end('a');
    await stopping;
    expect(started).toEqual(['a']);
  });

  it('tries a failed conversation again, ever more slowly, others meanwhile, and from the beginning once it went well', async () => {
    fakeTimers();
    const start = Date.now();
    const triedAt: number[] = [];
    const others: string[] = [];
    const fails = [true, true, true, false, true, false];
    const { log: kept, lines } = writtenLog();
    const queue = new ConversationQueue({
      failure: 'turn not taken',
      work: async (id) => {
        if (id !== a) return void others.push(id);
        triedAt.push(Date.now() - start);
        if (fails.shift()) throw new Error('the store is down');
      },
      // Every look finds it, at 0, 50, 100 … ms, as long as something waits.
      waiting: async () => (fails.length > 0 ? [a] : []),
      atOnce: 1,
      log: kept,
      retryMs: 20,
      sweepMs: 50,
    });
    queue.start();
    queue.enqueue(b);
    await vi.advanceTimersByTimeAsync(0);
    expect(others).toEqual([b]);
    await vi.advanceTimersByTimeAsync(1000);
    // After 20, 40 and then 50 ms, never later than the next look, which leaves it alone; found again at 150, and tried again after 20.
    expect(triedAt).toEqual([0, 20, 60, 110, 150, 170]);
    expect(lines.map(({ msg, failures, delayMs, conversationId }) => [msg, failures, delayMs, conversationId])).toEqual(
      [
        [1, 20],
        [2, 40],
        [3, 50],
        [1, 20],
      ].map(([failures, delay]) => ['turn not taken', failures, delay, a]),
    );
    await queue.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('plans nothing any more once it is stopped, not even for what fails then', async () => {
    fakeTimers();
    const { queue, fail } = openQueue();
    queue.start();
    queue.enqueue(a);
    const stopped = queue.stop();
    fail('a');
    await stopped;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('picks up at start what was left waiting, and goes on when it could not look', async () => {
    let looks = 0;
    const { log: kept, lines } = writtenLog();
    const { queue, started, end } = openQueue({
      log: kept,
      waiting: async () => {
        looks += 1;
        if (looks === 1) throw new Error('the store is down');
        return looks === 2 ? [a] : [];
      },
      sweepMs: 1,
    });
    queue.start();
    await expect.poll(() => started).toEqual(['a']);
    const msg = 'could not look for what waits (turn not taken)';
    expect(lines).toMatchObject([{ level: 'warn', msg, error: { name: 'Error' } }]);
    end('a');
    await queue.stop();
  });

  it('looks past the conversations that fail, however many they are, and again at once after a full page', async () => {
    const failing = new Set(Array.from({ length: 150 }, (_, index) => conversationIdSchema.parse(`failing-${index}`)));
    const fine = new Set(Array.from({ length: 250 }, (_, index) => conversationIdSchema.parse(`fine-${index}`)));
    const queue = new ConversationQueue({
      failure: 'turn not taken',
      work: async (id) => {
        if (failing.has(id)) throw new Error('this one cannot be answered');
        fine.delete(id);
      },
      waiting: async (limit) => [...failing, ...fine].slice(0, limit),
      atOnce: 4,
      log,
    });
    queue.start();
    await expect.poll(() => fine.size).toBe(0);
    await queue.stop();
  });
});

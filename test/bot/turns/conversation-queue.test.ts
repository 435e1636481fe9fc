import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationQueue, type ConversationQueueParts } from '../../../bot/turns/conversation-queue.ts';
import { type ConversationId, conversationIdSchema } from '../../../domain/ids.ts';

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
    end('b');
    await settle();
    expect(started).toEqual(['a', 'b', 'c']);
    end('a');
    end('c');
    await queue.whenIdle();
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

  it('tries a failed conversation again, ever more slowly, and others meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const tried: ConversationId[] = [];
    let isDown = false;
    const queue = new ConversationQueue({
      failure: 'turn not taken',
      work: async (id) => {
        tried.push(id);
        if (id === a && (isDown || tried.filter((one) => one === a).length < 4)) throw new Error('the store is down');
      },
      // Every sweep finds it again, until it went well.
      waiting: async () => (tried.filter((one) => one === a).length < 4 ? [a] : []),
      atOnce: 1,
      log,
      retryMs: 10,
      sweepMs: 30,
    });
    queue.start();
    queue.enqueue(b);
    const triesAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return tried.filter((one) => one === a).length;
    };
    expect(await triesAfter(0)).toBe(1);
    expect(tried).toContain(b);
    // After 10, 20 and then 30 ms: never later than the next sweep.
    expect([await triesAfter(9), await triesAfter(1)]).toEqual([1, 2]);
    expect([await triesAfter(19), await triesAfter(1)]).toEqual([2, 3]);
    expect([await triesAfter(29), await triesAfter(1)]).toEqual([3, 4]);
    expect(await triesAfter(1000), 'it went well').toBe(4);
    // What it failed before is forgotten: it is counted again from the first.
    isDown = true;
    queue.enqueue(a);
    expect([await triesAfter(0), await triesAfter(9), await triesAfter(1)]).toEqual([5, 5, 6]);
    await queue.stop();
  });

  it('picks up at start what was left waiting, and goes on when it could not look', async () => {
    let looks = 0;
    const { queue, started, end } = openQueue({
      waiting: async () => {
        looks += 1;
        if (looks === 1) throw new Error('the store is down');
        return looks === 2 ? [a] : [];
      },
      sweepMs: 1,
    });
    queue.start();
    await expect.poll(() => started).toEqual(['a']);
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

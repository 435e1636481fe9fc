import { pino } from 'pino';
import { expect, it } from 'vitest';
import { startWorker } from '../../../bot/workers/worker.ts';
import { ManualTime, settle } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

const log = pino({ level: 'silent' });

it('does a round at once, and the next when it is due, but never waits longer than a minute', async () => {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  const rounds: string[] = [];
  const waits = [5000, Number.POSITIVE_INFINITY, 0];
  const round = async () => {
    rounds.push(time.now().toString());
    return waits.shift() ?? 60_000;
  };
  startWorker({ name: 'test', round, timers: time, log });
  await time.pass({ seconds: 66 });
  expect(rounds).toEqual([
    '2026-11-22T10:00:00Z',
    '2026-11-22T10:00:05Z',
    '2026-11-22T10:01:05Z',
    '2026-11-22T10:01:05Z',
  ]);
});

it('runs one round at a time; waking it resolves after a round that began later', async () => {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  const ends: Array<() => void> = [];
  let running = 0;
  const round = async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
    return 1000;
  };
  const worker = startWorker({ name: 'test', round, timers: time, log });
  let woken = 0;
  for (let times = 0; times < 3; times += 1) void worker.wake().then(() => (woken += 1));
  ends[0]?.();
  await settle();
  expect([ends.length, woken]).toEqual([2, 0]);
  ends[1]?.();
  await settle();
  expect([ends.length, woken]).toEqual([2, 3]);
});

it('tries again after a failure, each time later, and forgets failures once it went well', async () => {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  const waits: Array<number | null> = [];
  const failing = [...Array.from({ length: 8 }, () => true), false, true, true];
  const round = async () => {
    if (failing.shift()) throw new Error('no database');
    return 30_000;
  };
  const { log, lines } = writtenLog();
  startWorker({ name: 'test', round, timers: time, log });
  while (failing.length > 0) {
    await time.pass({ milliseconds: time.nextRingMs ?? 0 });
    waits.push(time.nextRingMs);
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 30_000, 1000, 2000]);
  expect(lines.map(({ failures }) => failures)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2]);
  const message = 'a worker failed and will try again';
  expect(lines[0]).toMatchObject({ worker: 'test', msg: message, err: { name: 'Error' } });
});

it('finishes the round in hand when it is stopped, and begins no other', async () => {
  const time = new ManualTime('2026-11-22T10:00:00Z');
  let rounds = 0;
  let end = () => {};
  const round = async () => {
    rounds += 1;
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return 0;
  };
  const worker = startWorker({ name: 'test', round, timers: time, log });
  void worker.wake();
  let stopped = false;
  void worker.stop().then(() => {
    stopped = true;
  });
  let woken = false;
  void worker.wake().then(() => {
    woken = true;
  });
  await settle();
  expect([stopped, woken]).toEqual([false, false]);
  end();
  await settle();
  expect(time.nextRingMs).toBeNull();
  await time.pass({ minutes: 5 });
  await worker.wake();
  expect([stopped, woken, rounds, time.nextRingMs]).toEqual([true, true, 1, null]);
});

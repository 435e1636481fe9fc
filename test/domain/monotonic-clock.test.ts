import { expect, it } from 'vitest';
import { processClock } from '../../bot/process-clock.ts';
import { Temporal } from '../../domain/calendar.ts';
import { millisecondsBetween, readingOf, steadyClock } from '../../domain/monotonic-clock.ts';

it('goes on from the hour of the start, however the wall clock is set', () => {
  let wall = Temporal.Instant.from('2026-11-29T10:00:00Z');
  let milliseconds = 5000;
  const steady = steadyClock({ now: () => wall }, { run: 'r', milliseconds: () => milliseconds });
  wall = wall.subtract({ hours: 2 });
  milliseconds += 61_000;
  expect(`${steady.now()}`).toBe('2026-11-29T10:01:01Z');
  wall = wall.add({ hours: 2160 });
  expect(`${steady.now()}`).toBe('2026-11-29T10:01:01Z');
});

it('compares readings of one run only', () => {
  expect(millisecondsBetween({ run: 'a', milliseconds: 10 }, { run: 'a', milliseconds: 25 })).toBe(15);
  expect(millisecondsBetween({ run: 'a', milliseconds: 10 }, { run: 'b', milliseconds: 25 })).toBeNull();
  const first = readingOf(processClock);
  expect(millisecondsBetween(first, readingOf(processClock))).toBeGreaterThanOrEqual(0);
});

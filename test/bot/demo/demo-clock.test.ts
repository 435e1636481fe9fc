import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemoClock, DemoDateRefused } from '../../../bot/demo/demo-clock.ts';
import { dayAt, timeZoneSchema } from '../../../domain/calendar.ts';
import { day } from '../../domain/account-fixture.ts';
import { ManualTime } from '../manual-time.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planswitch-clock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const berlin = timeZoneSchema.parse('Europe/Berlin');

describe('the clock of the demo', () => {
  it('is real time until it is moved, and stays moved after a restart', async () => {
    const time = new ManualTime('2026-11-22T19:00:00Z');
    const clock = new DemoClock(folder, time);
    expect(clock.now().toString()).toBe('2026-11-22T19:00:00Z');
    clock.moveBy(3);
    clock.moveTo(day('2026-12-01'), berlin);
    await time.pass({ minutes: 5 });
    expect(clock.now().toString()).toBe('2026-12-01T19:05:00Z');
    expect(new DemoClock(folder, time).now()).toEqual(clock.now());
  });

  it('never goes back, not far, and to today is no move', () => {
    const clock = new DemoClock(folder, new ManualTime('2026-11-22T23:30:00Z'));
    clock.moveTo(day('2026-11-23'), berlin);
    expect(clock.now().toString()).toBe('2026-11-22T23:30:00Z');
    for (const date of ['2026-11-22', '2030-01-01']) {
      expect(() => clock.moveTo(day(date), berlin), date).toThrow(DemoDateRefused);
    }
    for (const days of [0, -1, 801]) expect(() => clock.moveBy(days)).toThrow(DemoDateRefused);
  });

  it('is at most ten years ahead in all, and stays where it is when asked for more', () => {
    const time = new ManualTime('2026-11-22T19:00:00Z');
    const clock = new DemoClock(folder, time);
    for (const days of [800, 800, 800, 800, 452]) clock.moveBy(days);
    const furthest = clock.now();
    expect(() => clock.moveBy(1)).toThrow(/at most 3652 days \(10 years\) ahead/);
    expect(() => clock.moveTo(day('2036-12-31'), berlin)).toThrow(DemoDateRefused);
    expect(new DemoClock(folder, time).now()).toEqual(furthest);
    writeFileSync(join(folder, 'demo-clock.json'), '{"daysAhead":9999999}');
    expect(() => new DemoClock(folder, time)).toThrow(/Delete the file/);
  });

  it('reaches the day it is moved to, also across the end of summer time close to midnight', () => {
    const clock = new DemoClock(folder, new ManualTime('2026-10-24T22:15:00Z'));
    clock.moveTo(day('2026-10-27'), berlin);
    expect(dayAt(clock.now(), berlin).toString()).toBe('2026-10-27');
  });

  it('says what to do about a damaged file', () => {
    writeFileSync(join(folder, 'demo-clock.json'), '{"daysAhead":-1}');
    expect(() => new DemoClock(folder, new ManualTime('2026-11-22T19:00:00Z'))).toThrow(/Delete the file/);
  });
});

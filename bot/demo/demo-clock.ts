import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CalendarDate, type Clock, dayAt, isBefore, type Temporal, type TimeZone } from '../../domain/calendar.ts';
import { makeFolder } from '../make-folder.ts';

/** Furthest a demo can be moved at once; a typing error shall not end it. */
const FURTHEST_DAYS = 800;

/** Furthest a demo can be ahead of real time, ten years: its prices and calendars are not made for more. */
const FURTHEST_AHEAD_DAYS = 3652;

const storedSchema = z.object({ daysAhead: z.int().min(0).max(FURTHEST_AHEAD_DAYS) });

/** The demo's date cannot be moved as asked. `code` is stable. */
export class DemoDateRefused extends Error {
  override readonly name = 'DemoDateRefused';
  readonly code = 'DEMO_DATE_REFUSED';
}

/** The demo's date was kept and cannot be read. `code` is stable. */
export class DemoClockUnreadable extends Error {
  override readonly name = 'DemoClockUnreadable';
  readonly code = 'DEMO_CLOCK_UNREADABLE';
  constructor(file: string, options: ErrorOptions) {
    super(`The demo's date in ${file} cannot be read. Delete the file: the demo is then on today's date.`, options);
  }
}

/** The clock of a demo: real time and a number of days, which only grows and is kept in a file, so that a restart keeps it. */
export class DemoClock implements Clock {
  readonly #file: string;
  readonly #wallClock: Clock;
  #daysAhead: number;

  constructor(dataDir: string, wallClock: Clock) {
    this.#file = join(dataDir, 'demo-clock.json');
    this.#wallClock = wallClock;
    this.#daysAhead = readDaysAhead(this.#file);
  }

  now(): Temporal.Instant {
    return this.#after(this.#daysAhead);
  }

  /** Moves the demo by whole days. Throws {@link DemoDateRefused}. */
  moveBy(days: number): void {
    if (days < 1 || days > FURTHEST_DAYS)
      throw new DemoDateRefused(`The demo moves forward only, by 1 to ${FURTHEST_DAYS} days.`);
    this.#set(this.#daysAhead + days);
  }

  /** Moves the demo to a day as people in `timeZone` count it. Throws {@link DemoDateRefused} for a day that is over or too far. */
  moveTo(date: CalendarDate, timeZone: TimeZone): void {
    const today = dayAt(this.now(), timeZone);
    if (date.equals(today)) return;
    if (isBefore(date, today)) throw new DemoDateRefused(`It is ${today} in the demo already; it moves forward only.`);
    let days = today.until(date, { largestUnit: 'days' }).days;
    if (days > FURTHEST_DAYS) throw new DemoDateRefused(`The demo moves by at most ${FURTHEST_DAYS} days at once.`);
    // Days of 24 hours: near midnight, a change to summer or winter time in between makes them one more or less.
    while (isBefore(dayAt(this.#after(this.#daysAhead + days), timeZone), date)) days += 1;
    this.#set(this.#daysAhead + days);
  }

  #after(days: number): Temporal.Instant {
    return this.#wallClock.now().add({ hours: 24 * days });
  }

  #set(daysAhead: number): void {
    if (daysAhead > FURTHEST_AHEAD_DAYS) {
      throw new DemoDateRefused(
        `The demo can be at most ${FURTHEST_AHEAD_DAYS} days (10 years) ahead of today, and is ${this.#daysAhead} already.`,
      );
    }
    makeFolder(join(this.#file, '..'));
    writeFileSync(`${this.#file}.tmp`, JSON.stringify({ daysAhead }), { flush: true });
    renameSync(`${this.#file}.tmp`, this.#file);
    this.#daysAhead = daysAhead;
  }
}

function readDaysAhead(file: string): number {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).daysAhead;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw new DemoClockUnreadable(file, { cause: error });
  }
}

/** A day such as 2026-12-01, and the few sums about it that a price needs. Apart from the product's own, so that a fault there shows. */
export class CalendarDay {
  readonly #utc: Date;
  /** The day it is counted from, by which a reader knows the year. */
  readonly #origin: Date;

  constructor(day: string | Date, origin: Date = new Date(day)) {
    this.#utc = new Date(day);
    this.#origin = origin;
  }

  next(): CalendarDay {
    return this.#plus(1);
  }

  lastOfMonth(): CalendarDay {
    return new CalendarDay(
      new Date(Date.UTC(this.#utc.getUTCFullYear(), this.#utc.getUTCMonth() + 1, 0)),
      this.#origin,
    );
  }

  get daysInMonth(): number {
    return this.lastOfMonth().#utc.getUTCDate();
  }

  /** This day and all that follow it in its month. */
  get daysLeftInMonth(): number {
    return this.daysInMonth - this.#utc.getUTCDate() + 1;
  }

  isInMonthOf(other: CalendarDay): boolean {
    return this.lastOfMonth().long() === other.lastOfMonth().long();
  }

  /** `Tuesday, December 1, 2026` */
  long(): string {
    return this.#text({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  }

  /** `December 1`, or `January 1, 2027` where that is another year than that of the day it is counted from. */
  short(): string {
    const isOfThisYear = this.#utc.getUTCFullYear() === this.#origin.getUTCFullYear();
    return this.#text({ month: 'long', day: 'numeric', ...(!isOfThisYear && { year: 'numeric' }) });
  }

  #plus(days: number): CalendarDay {
    return new CalendarDay(new Date(this.#utc.getTime() + days * 86_400_000), this.#origin);
  }

  #text(options: Intl.DateTimeFormatOptions): string {
    return this.#utc.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });
  }
}

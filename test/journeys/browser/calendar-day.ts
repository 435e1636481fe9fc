/** A day such as 2026-12-01, and the few sums about it that a price needs. Apart from the product's own, so that a fault there shows. */
export class CalendarDay {
  readonly #utc: Date;

  constructor(day: string | Date) {
    this.#utc = new Date(day);
  }

  next(): CalendarDay {
    return this.#plus(1);
  }

  lastOfMonth(): CalendarDay {
    return new CalendarDay(new Date(Date.UTC(this.#utc.getUTCFullYear(), this.#utc.getUTCMonth() + 1, 0)));
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

  /** `December 1` */
  short(): string {
    return this.#text({ month: 'long', day: 'numeric' });
  }

  #plus(days: number): CalendarDay {
    return new CalendarDay(new Date(this.#utc.getTime() + days * 86_400_000));
  }

  #text(options: Intl.DateTimeFormatOptions): string {
    return this.#utc.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });
  }
}

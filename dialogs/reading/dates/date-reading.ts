import type { CalendarDate } from '../../../domain/calendar.ts';

/** What a date is read against. */
export interface DateReading {
  readonly today: CalendarDate;
  readonly billingDay: number;
  /** The first possible day: what "as soon as possible" means. */
  readonly earliest: CalendarDate;
  /** The last day of the contract: "when my contract ends" is the day after it. Null without one. */
  readonly contractEnd: CalendarDate | null;
  /** The day that is spoken of already, which "a week later" counts from; null where there is none. */
  readonly inHand: CalendarDate | null;
  /** BCP 47: which language is tried first, and whether 5/12 may be in May. */
  readonly locale: string;
}

/** A day that was named. */
export interface FoundDate {
  /** The days the words can mean, one or two; the likelier first. */
  readonly dates: readonly [CalendarDate, CalendarDate?];
  /** The plain text without the words that named it. */
  readonly rest: string;
}

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
  /** Whether a word says nothing of days: one the bot listens for, or of a plan's name. Beside "today" any other word is asked about. */
  isOrdinary(word: string): boolean;
}

/** A day that was named. */
export interface FoundDate {
  /** The days the words can mean, one or two; the likelier first. */
  readonly dates: readonly [CalendarDate, CalendarDate?];
  /** The plain text without the words that named it. */
  readonly rest: string;
}

/** What a text says of days. */
export interface DaysSpokenOf {
  /** The day that is meant; null where none is named, or where it cannot be told. */
  readonly found: FoundDate | null;
  /** Whether a day is named that is not denied. One that is named and not found is to be asked about. */
  readonly isNamed: boolean;
  /** The days that are denied: "not Friday", "any day but Friday". */
  readonly denied: readonly CalendarDate[];
  /** The plain text without the words and numbers that name days, also where it cannot be told which: what names a day names nothing else. */
  readonly rest: string;
}

import type { CalendarDate } from '../../../domain/calendar.ts';
import type { DateReading } from './date-reading.ts';
import type { DayKind, StepFrom } from './named-day.ts';

/** What a pattern makes of its match: the dates it can mean; null where it is no date after all. */
export type Meant = readonly CalendarDate[] | null;

/** What a text can have in it: a number, a name of a weekday or month, a word for today or tomorrow, one for a span of time. */
export type WordOfDays = 'number' | 'weekday' | 'month' | 'near' | 'span';

/** A way to name a day. */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly kind: DayKind;
  /** Whether it is a date wherever it stands, or only behind a preposition or as the whole message. */
  readonly needsPreposition: boolean | 'also in a whole message';
  /** Whether it is counted from the day spoken of before it. */
  readonly afterPrevious?: StepFrom;
  /** What every way to say it has in it: a text without that has no such day, and is not searched for one. */
  readonly has?: WordOfDays;
  /** Whether it is a day only where nothing else is said: "two weeks". */
  readonly isWholeOnly?: true;
  meant(match: RegExpExecArray, reading: DateReading): Meant;
}

import type { CalendarDate } from '../../../domain/calendar.ts';

/**
 * How a day is named: in full, by its weekday (which beside a date says nothing more), as a weekend, by its number in a month, by a whole month (which is
 * over a month later), or as any day at all (which beside a day that is named says nothing).
 */
export type DayKind = 'date' | 'weekday' | 'weekend' | 'day of month' | 'month' | 'any day';

/** How far a day is from the one before it; `one` is a week behind a weekday, and cannot be told behind any other day. */
export type StepFrom = 'day' | 'day before' | 'week' | 'one';

/** A place in a text where a day is named. */
export interface NamedDay {
  readonly from: number;
  readonly to: number;
  readonly kind: DayKind;
  /** No date where the numbers are none, such as 30 February. */
  readonly dates: readonly CalendarDate[];
  /** Whether it is counted from the day before it. */
  readonly afterPrevious: StepFrom | null;
}

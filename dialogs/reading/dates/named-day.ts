import type { CalendarDate } from '../../../domain/calendar.ts';

/** A place in a text where a day is named. */
export interface NamedDay {
  readonly from: number;
  readonly to: number;
  /** No date where the numbers are none, such as 30 February. */
  readonly dates: readonly CalendarDate[];
  readonly isWeekday: boolean;
  /** Whether a whole month was named, by its first day. */
  readonly isMonth: boolean;
  readonly isAnyDay: boolean;
  /** Whether only the day of a month was named. */
  readonly isDayOfMonth: boolean;
  /** Whether it is counted from the day before it. */
  readonly afterPrevious: 'day' | 'week' | null;
}

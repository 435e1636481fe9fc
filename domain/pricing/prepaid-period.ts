import { type CalendarDate, type DateSpan, dayAfter, dayBefore } from '../calendar.ts';
import { firstUnchargedDay, type Service } from '../service.ts';

/**
 * One period that is paid ahead, from its first day: `spanDays` days, or with null a month. A month ends before `anchorDay` (1 to 31) of
 * the next month, or before its last day where that month is shorter: from 31 January until 27 February, then from 28 February until
 * 30 March. Without `anchorDay` it is the first of its months, and its own first day is the anchor.
 */
export function prepaidPeriod(from: CalendarDate, spanDays: number | null, anchorDay: number = from.day): DateSpan {
  const next =
    spanDays === null
      ? from.with({ day: 1 }).add({ months: 1 }).with({ day: anchorDay })
      : from.add({ days: spanDays });
  return { from, until: dayBefore(next) };
}

/** Whether a span is one whole prepaid period, whatever its anchor day. */
export function isPrepaidPeriod(span: DateSpan, spanDays: number | null): boolean {
  const anchorDay = spanDays === null ? anchorDayOfMonths(span) : span.from.day;
  return anchorDay !== null && prepaidPeriod(span.from, spanDays, anchorDay).until.equals(span.until);
}

/**
 * The day of the month, 1 to 31, on which a prepaid service is paid month after month: where the months that were paid without a gap
 * began. The charges keep it by themselves, for of two neighbouring months one is always long enough to have that day.
 */
export function anchorDayOf(service: Pick<Service, 'charged' | 'startDate'>): number {
  let next = firstUnchargedDay(service);
  let anchorDay = next.day;
  for (const charge of service.charged.toReversed()) {
    const ofCharge = dayAfter(charge.until).equals(next) ? anchorDayOfMonths(charge) : null;
    if (ofCharge === null) break;
    anchorDay = Math.max(anchorDay, ofCharge);
    next = charge.from;
  }
  return anchorDay;
}

/** The anchor day of a span of whole months, as far as its two ends show it; null where it is not of whole months. */
function anchorDayOfMonths({ from, until }: DateSpan): number | null {
  const next = dayAfter(until);
  const anchorDay = Math.max(from.day, next.day);
  const isOnAnchor = (date: CalendarDate) => date.day === Math.min(anchorDay, date.daysInMonth);
  return isOnAnchor(from) && isOnAnchor(next) ? anchorDay : null;
}

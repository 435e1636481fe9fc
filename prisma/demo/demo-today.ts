import { type CalendarDate, dayAt, type Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import { demoPartners } from './demo-partners.ts';

/** The day the demo is made as of: it is the Default partner's. */
export function demoToday(now: Temporal.Instant): CalendarDate {
  const timeZone = demoPartners.find(({ isDefault }) => isDefault)?.timeZone ?? 'UTC';
  return dayAt(now, timeZoneSchema.parse(timeZone));
}

import { type CalendarDate, isBefore } from './calendar.ts';
import type { PlanChange } from './plan-change.ts';
import type { Service } from './service.ts';

/** Everything that is written when a scheduled change takes effect. */
export interface AppliedChange {
  readonly change: PlanChange;
  readonly oldService: Service;
  readonly newService: Service;
}

/** Whether a change takes effect on `today` or should have before. */
export function isDue(change: PlanChange, today: CalendarDate): boolean {
  return change.state === 'scheduled' && !isBefore(today, change.startDate);
}

/**
 * The switch at 00:00 of the start date (reference 4.3): the old service is disabled, or archived if it never ran before that day, and
 * the new one becomes active.
 */
export function applyChange(change: PlanChange, oldService: Service, newService: Service): AppliedChange {
  const neverRan = !isBefore(oldService.startDate, change.startDate);
  return {
    change: { ...change, state: 'applied' },
    oldService: { ...oldService, status: neverRan ? 'archived' : 'disabled', version: oldService.version + 1 },
    newService: { ...newService, status: 'active', version: newService.version + 1 },
  };
}

import type { Logger } from 'pino';
import { type Clock, startOfDay, Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import { type DueChanges, type FailedChanges, PartnerUnusable } from '../../domain/ports/accounts.ts';
import { RowUnfit } from '../../domain/ports/row-unfit.ts';
import { describeError } from '../http/describe-error.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

export interface ApplyDueChangesParts extends Pick<WorkerParts, 'timers' | 'log'> {
  readonly dueChanges: DueChanges;
  readonly clock: Clock;
  /** Called after a round that applied something: their customers are to be told. */
  readonly onApplied: () => void;
}

const AT_A_TIME = 100;

/**
 * Makes changes take effect: at start-up (also what fell due while the bot was off), and at midnight in the time zone of the partner
 * whose customer's change starts next.
 */
export function startApplyingDueChanges({ dueChanges, clock, onApplied, timers, log }: ApplyDueChangesParts): Worker {
  const round = async (): Promise<number> => {
    let together = 0;
    for (;;) {
      const { applied, failed } = await dueChanges.apply(clock.now(), AT_A_TIME);
      together += applied;
      for (const failure of failed) logFailure(log, failure);
      if (applied < AT_A_TIME) break;
    }
    if (together > 0) {
      log.info({ applied: together }, 'plan changes took effect');
      onApplied();
    }
    const next = await dueChanges.nextStart();
    return next ? millisecondsUntil(next, clock.now()) : Number.POSITIVE_INFINITY;
  };
  return startWorker({ name: 'apply-due-changes', round, timers, log });
}

function logFailure(log: Logger, { customerId, changes, error }: FailedChanges): void {
  const fault = (error instanceof PartnerUnusable || error instanceof RowUnfit) && { fault: error.message };
  log.error({ customerId, changes, error: describeError(error), ...fault }, 'plan changes cannot take effect');
}

function millisecondsUntil(
  { startDate, timeZone }: { startDate: Temporal.PlainDate; timeZone: string },
  now: Temporal.Instant,
): number {
  const midnight = startOfDay(startDate, timeZoneSchema.parse(timeZone));
  // A change that stays due although it was just tried must not become a loop without a pause.
  return Temporal.Instant.compare(midnight, now) > 0 ? midnight.epochMilliseconds - now.epochMilliseconds : 30_000;
}

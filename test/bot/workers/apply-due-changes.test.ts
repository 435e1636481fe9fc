import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startApplyingDueChanges } from '../../../bot/workers/apply-due-changes.ts';
import { dayAt, isBefore, timeZoneSchema } from '../../../domain/calendar.ts';
import { day } from '../../domain/account-fixture.ts';
import { ManualTime, settle } from '../manual-time.ts';

const tokyo = timeZoneSchema.parse('Asia/Tokyo');

/** One change that waits for a day in Tokyo; remembers when it was applied. */
function start(at: string, startDate: string) {
  const time = new ManualTime(at);
  const appliedAt: string[] = [];
  let told = 0;
  const worker = startApplyingDueChanges({
    dueChanges: {
      apply: async (now) => {
        if (appliedAt.length > 0 || isBefore(dayAt(now, tokyo), day(startDate))) return { applied: 0, failed: [] };
        return { applied: appliedAt.push(now.toString()), failed: [] };
      },
      nextStart: async () => (appliedAt.length > 0 ? null : { startDate: day(startDate), timeZone: tokyo }),
    },
    clock: time,
    onApplied: () => {
      told += 1;
    },
    timers: time,
    log: pino({ level: 'silent' }),
  });
  return { time, worker, appliedAt, told: () => told };
}

describe('applying due changes', () => {
  it('applies a change at midnight in its partner’s time zone, to the second', async () => {
    const { time, appliedAt, told } = start('2026-11-30T14:58:30Z', '2026-12-01');
    await time.pass({ minutes: 1 });
    expect(appliedAt).toEqual([]);
    await time.pass({ minutes: 5 });
    expect(appliedAt).toEqual(['2026-11-30T15:00:00Z']);
    expect(told()).toBe(1);
  });

  it('applies at start-up what fell due while the bot was off', async () => {
    const { appliedAt } = start('2026-12-03T09:00:00Z', '2026-12-01');
    await settle();
    expect(appliedAt).toEqual(['2026-12-03T09:00:00Z']);
  });

  it('looks every minute, because the next change may have come from another process', async () => {
    const { time } = start('2026-11-01T00:00:00Z', '2026-12-01');
    await settle();
    expect(time.nextRingMs).toBe(60_000);
  });
});

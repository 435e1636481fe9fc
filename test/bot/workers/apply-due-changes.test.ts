import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startApplyingDueChanges } from '../../../bot/workers/apply-due-changes.ts';
import { dayAt, isBefore, timeZoneSchema } from '../../../domain/calendar.ts';
import { planChangeIdSchema } from '../../../domain/ids.ts';
import { type DueChanges, PartnerUnusable } from '../../../domain/ports/accounts.ts';
import { customerId, day } from '../../domain/account-fixture.ts';
import { ManualTime, settle } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

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

/** Rounds that find what they are told, then nothing; a change waits for `next`. */
function startWith(
  rounds: Awaited<ReturnType<DueChanges['apply']>>[],
  next: string | null = null,
  at = '2026-12-03T09:00:00Z',
) {
  const time = new ManualTime(at);
  const { log, lines } = writtenLog();
  const limits: number[] = [];
  startApplyingDueChanges({
    dueChanges: {
      apply: async (_now, limit) => {
        limits.push(limit);
        return rounds.shift() ?? { applied: 0, failed: [] };
      },
      nextStart: async () => (next === null ? null : { startDate: day(next), timeZone: tokyo }),
    },
    ...{ clock: time, timers: time, log, onApplied: () => undefined },
  });
  return { time, limits, lines };
}

describe('applying due changes', () => {
  it('goes on at once while it applies as many as it may, and logs how many they were in all', async () => {
    const { limits, lines } = startWith([
      { applied: 100, failed: [] },
      { applied: 100, failed: [] },
    ]);
    await settle();
    expect(limits).toEqual([100, 100, 100]);
    expect(lines).toMatchObject([{ level: 'info', applied: 200, msg: 'plan changes took effect' }]);
  });

  it.each([
    ['since the midnight that is now', '2026-12-02T15:00:00Z'],
    ['for hours', '2026-12-03T09:00:00Z'],
  ])('waits half a minute with what is due %s although it was just tried', async (_what, at) => {
    const { time, lines } = startWith([], '2026-12-03', at);
    await settle();
    expect([time.nextRingMs, lines]).toEqual([30_000, []]);
  });

  it.each([
    ['in full where an operator can mend it', new PartnerUnusable('Other', new Error('x')), /Other/],
    ['without the words of a customer', Object.assign(new Error('secret'), { name: 'PrismaClientError' }), undefined],
  ])('logs what cannot take effect, %s', async (_what, error, fault) => {
    const changes = [planChangeIdSchema.parse('c-1')];
    const { lines } = startWith([{ applied: 0, failed: [{ customerId, changes, error }] }]);
    await settle();
    expect(lines).toEqual([
      expect.objectContaining({ level: 'error', customerId, changes, msg: 'plan changes cannot take effect' }),
    ]);
    expect(lines[0]?.['error']).toMatchObject({ name: error.name });
    expect(lines[0]?.['fault']).toEqual(fault && expect.stringMatching(fault));
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

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

import { describe, expect, it } from 'vitest';
import { startForgetting } from '../../../bot/workers/forget-old.ts';
import type { Forgotten } from '../../../domain/ports/retention.ts';
import { ManualTime } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

const start = '2026-11-22T10:00:00Z';

/** Forgets what it is told round by round; remembers when it was asked, and from what moment on. */
function forgetting(kept: { conversations: number; unusedFiles: number }, rounds: Forgotten[] = []) {
  const time = new ManualTime(start);
  const asked: Array<{ at: string; words: string; files: string; limit: number }> = [];
  const { log, lines, said } = writtenLog();
  startForgetting({
    retention: {
      forget: async ({ wordsBefore, filesBefore }, limit) => {
        asked.push({ at: time.now().toString(), words: wordsBefore.toString(), files: filesBefore.toString(), limit });
        return rounds.shift() ?? { conversations: 0, files: 0 };
      },
    },
    ...{ kept, wallClock: time, steadyClock: time, timers: time, log },
  });
  return { time, asked, lines, said };
}

describe('forgetting', () => {
  it('forgets hour by hour what is older than the days it is kept', async () => {
    const { time, asked, said } = forgetting({ conversations: 30, unusedFiles: 2 });
    await time.pass({ minutes: 59 });
    expect(asked).toEqual([{ at: start, words: '2026-10-23T10:00:00Z', files: '2026-11-20T10:00:00Z', limit: 20 }]);
    await time.pass({ minutes: 121 });
    expect(asked.map(({ at }) => at)).toEqual([
      start,
      '2026-11-22T11:00:00Z',
      '2026-11-22T12:00:00Z',
      '2026-11-22T13:00:00Z',
    ]);
    expect(said()).toEqual([]);
  });

  it('forgets nothing of what is kept for ever', async () => {
    const { time, asked } = forgetting({ conversations: 0, unusedFiles: 0 });
    await time.pass({ seconds: 1 });
    expect(asked).toMatchObject([{ words: expect.stringMatching(/^18/), files: expect.stringMatching(/^18/) }]);
  });

  it.each([
    ['conversations', { conversations: 20, files: 3 }],
    ['files', { conversations: 0, files: 20 }],
  ])(
    'goes on a second later while there are more %s than it forgets at once, and logs how many',
    async (_what, full) => {
      const { time, asked, lines } = forgetting({ conversations: 1, unusedFiles: 1 }, [
        full,
        { conversations: 0, files: 19 },
      ]);
      await time.pass({ minutes: 30 });
      expect(asked.map(({ at }) => at)).toEqual([start, '2026-11-22T10:00:01Z']);
      expect(lines).toMatchObject([
        { ...full, msg: 'what was old is forgotten' },
        { conversations: 0, files: 19 },
      ]);
    },
  );
});

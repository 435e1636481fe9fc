import { describe, expect, it } from 'vitest';
import { startSayingNotices } from '../../../bot/workers/say-notices.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { conversationIdSchema } from '../../../domain/ids.ts';
import type { Conversations } from '../../../domain/ports/conversations.ts';
import { ManualTime, settle } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

type Said = Awaited<ReturnType<Conversations['sayNotices']>>;
const at = Temporal.Instant.from('2026-11-22T10:00:00Z');
const entryOf = (conversation: string): Said['entries'][number] => ({
  ...{ conversationId: conversationIdSchema.parse(conversation), seq: 1, activityId: 'a', from: 'bot', at },
  activity: { type: 'message', text: 'news' },
});
const error = Object.assign(new Error('words of a customer'), { name: 'PrismaClientValidationError' });
const failure = { notice: 1, conversationId: 'broken', error };

function saying(rounds: Said[]) {
  const time = new ManualTime(at.toString());
  const limits: number[] = [];
  const published: string[] = [];
  const { log, lines } = writtenLog();
  startSayingNotices({
    conversations: {
      sayNotices: async (_now, limit) => {
        limits.push(limit);
        return rounds.shift() ?? { entries: [], failed: [] };
      },
    },
    ...{ clock: time, timers: time, log, noticeMessage: () => ({}) },
    publish: (conversation) => published.push(conversation),
  });
  return { time, limits, published, lines };
}

describe('saying notices', () => {
  it('tells each conversation once that there is something new, and looks again after twenty seconds', async () => {
    const { time, limits, published } = saying([{ entries: ['a', 'b', 'a'].map(entryOf), failed: [] }]);
    await settle();
    expect([published, limits, time.nextRingMs]).toEqual([['a', 'b'], [50], 20_000]);
    await time.pass({ seconds: 20 });
    expect(limits).toEqual([50, 50]);
  });

  it('goes on at once while more wait than it says at once, those that cannot be said among them', async () => {
    const full = { entries: Array.from({ length: 49 }, () => entryOf('a')), failed: [failure] };
    const { limits, lines } = saying([full, full]);
    await settle();
    expect(limits).toHaveLength(3);
    const line = { level: 'error', msg: 'a notice was not said', conversationId: 'broken' };
    expect(lines).toMatchObject([line, line]);
    expect(JSON.stringify(lines)).not.toContain('words of a customer');
  });
});

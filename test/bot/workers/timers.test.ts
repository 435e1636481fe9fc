import { expect, it, onTestFinished, vi } from 'vitest';
import { realTimers } from '../../../bot/workers/timers.ts';

it('a timer rings when it is due, unless it was taken back', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const rung: string[] = [];
  realTimers.after(1000, () => rung.push('kept'));
  const takeBack = realTimers.after(1000, () => rung.push('taken back'));
  vi.advanceTimersByTime(999);
  expect(rung).toEqual([]);
  takeBack();
  vi.advanceTimersByTime(1);
  expect(rung).toEqual(['kept']);
});

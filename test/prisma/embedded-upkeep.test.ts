import { expect, onTestFinished, test, vi } from 'vitest';
import { startUpkeep } from '../../prisma/embedded-upkeep.ts';

test('a checkpoint every five minutes and a vacuum every hour, until it is stopped', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const fault = new Error('disk full');
  const query = vi.fn().mockResolvedValueOnce({}).mockRejectedValueOnce(fault).mockResolvedValue({});
  const onError = vi.fn();
  const stop = startUpkeep({ query }, onError);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  const sent = query.mock.calls.map(([sql]) => sql);
  expect(sent.filter((sql) => sql === 'CHECKPOINT')).toHaveLength(12);
  expect(sent.filter((sql) => sql === 'VACUUM (ANALYZE)')).toHaveLength(1);
  expect(onError).toHaveBeenCalledExactlyOnceWith(fault);
  stop();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(query).toHaveBeenCalledTimes(sent.length);
});

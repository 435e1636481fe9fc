import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../journeys/crash/seeded-random.ts';
import { hostileRequest } from './hostile-request.ts';
import { sendRaw } from './raw-request.ts';
import { openTarget, type Target } from './target.ts';

/** `HOSTILE_SEED=… HOSTILE_COUNT=…` repeat a run, or make it longer. */
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000);
const count = Number(process.env['HOSTILE_COUNT'] ?? 1500);
const atOnce = 8;
/** What cannot be a whole request is waited for no longer. */
const silenceMs = 150;

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

describe(`requests made at random, with HOSTILE_SEED=${seed}`, () => {
  it(`never end the process, nor are its fault: ${count} over every route`, async () => {
    const random = seededRandom(seed);
    const conversation = await target.conversation();
    const requests = Array.from({ length: count }, () => hostileRequest(random, conversation));
    const send = async (from: number, to: number) => {
      const faults: string[] = [];
      for (let next = from; next < to; next += atOnce) {
        const batch = requests.slice(next, Math.min(next + atOnce, to));
        const answers = await Promise.all(batch.map((bytes) => sendRaw(target.address, bytes, silenceMs)));
        for (const [index, { status, text }] of answers.entries()) {
          if (status !== null && status >= 500)
            faults.push(`${JSON.stringify(batch[index])} got ${text.slice(0, 300)}`);
        }
      }
      return faults;
    };
    // What is loaded when it is first needed is not what is measured.
    const warm = Math.floor(count / 5);
    const faults = await send(0, warm);
    await target.expectAlive();
    const before = target.residentBytes();
    faults.push(...(await send(warm, count)));
    expect(faults).toEqual([]);
    await target.expectAlive();
    const after = target.residentBytes();
    if (before !== null && after !== null) expect(after - before).toBeLessThan(200 * 1024 * 1024);
  });
});

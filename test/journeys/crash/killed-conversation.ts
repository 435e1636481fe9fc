import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'vitest';
import { cardsOf, linesOf } from '../../dialogs/shown-message.ts';
import type { RunningBot } from '../running-bot.ts';
import { CustomerLine, type Entry } from './customer-line.ts';
import { seededRandom } from './seeded-random.ts';

/** When the process is killed, told by what the customer has seen of their message by then. */
const moments = ['nothing yet', 'its id', 'its echo', 'its answer', 'no kill'] as const;
type Moment = (typeof moments)[number];

/** What John Doe says, round after round, and what he is answered. Each round leaves everything as it was. */
const round: ReadonlyArray<readonly [says: string, isAnswered: RegExp]> = [
  ['change plan', /^Which service/],
  ['Ethernet_500Mbps', /^Which plan/],
  ['Ethernet_100Mbps', /^From which day/],
  ['tomorrow', /^Here is the price/],
  ['yes', /^Done\./],
  ['undo', /Everything goes back/],
  ['yes', /^Undone\./],
];

/**
 * Talks to the bot round after round, killing and restarting its process at moments drawn from the seed, until it was killed `kills`
 * times. Every answer is checked as it comes, the whole conversation at the end.
 */
export async function talkWhileKilling(bot: RunningBot, { seed, kills }: { seed: number; kills: number }) {
  const random = seededRandom(seed);
  const line = await CustomerLine.open(bot.address, '1');
  const expected: RegExp[] = [];
  const counts = new Map<Moment, number>();
  let killed = 0;
  while (killed < kills) {
    for (const [says, isAnswered] of round) {
      const moment = moments[Math.floor(random() * moments.length)] ?? 'no kill';
      counts.set(moment, (counts.get(moment) ?? 0) + 1);
      if (moment !== 'no kill') killed += 1;
      await sayAndKill(bot, line, says, moment);
      expected.push(isAnswered);
      expect(line.after().at(-1)?.text).toMatch(isAnswered);
    }
  }
  const history = await line.history();
  expect(history.map(({ id }) => id)).toEqual([...line.entries.keys()]);
  // After the welcome, each message and its one answer.
  expect(history.slice(1).map(({ from }) => from)).toEqual(expected.flatMap(() => ['user', 'bot']));
  for (const [index, answer] of history
    .slice(1)
    .filter(({ from }) => from === 'bot')
    .entries()) {
    expect(answer.text).toMatch(expected[index] ?? /never/);
  }
  // Had a change been booked twice, or not been undone wholly, the next price would rest on another balance.
  expect(new Set(history.flatMap(balances)).size).toBe(1);
  await line.close();
  return { killed, messages: expected.length, counts: Object.fromEntries(counts) };
}

/** Says it; when the customer has seen that much of it, kills and restarts; then waits for the answer. */
async function sayAndKill(bot: RunningBot, line: CustomerLine, text: string, moment: Moment): Promise<void> {
  const delivery = randomUUID();
  const isAnswer = ({ from }: Entry) => from === 'bot';
  const posting = line.post({ text }, delivery);
  if (moment === 'nothing yet') {
    posting.catch(() => {});
    await setImmediate();
  } else {
    const id = await posting;
    if (moment === 'its echo') await line.until((entry) => entry.id === id);
    if (moment === 'its answer') await line.until(isAnswer, id);
  }
  if (moment !== 'no kill') {
    await bot.kill();
    await line.whenClosed();
    await bot.start();
    await line.resume();
  }
  // A client that was not told an id sends its message again.
  const id = await (moment === 'nothing yet' ? line.post({ text }, delivery) : posting);
  await line.until(isAnswer, id);
}

function balances({ text, activity }: Entry): string[] {
  if (!text.startsWith('Here is the price')) return [];
  return cardsOf(activity)
    .flatMap(linesOf)
    .filter((row) => /balance/i.test(row));
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buttonsOf } from '../../dialogs/shown-message.ts';
import { BotDidNotStart, RunningBot } from '../running-bot.ts';
import { CustomerLine } from './customer-line.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot?.close());

/** A customer with one question left: the price is on the table. */
async function beforeConfirming(customerId: string, words: readonly string[]) {
  const line = await CustomerLine.open(bot.address, customerId);
  for (const text of words) await line.ask(text, /\?$|\?.*first possible|Here is the price/s);
  const price = await line.until(({ text }) => text.startsWith('Here is the price'));
  return { line, price };
}

it('20 clicks on the button that confirms, at once, make one change and get one answer', async () => {
  const words = ['change plan', 'Ethernet_500Mbps', 'Ethernet_100Mbps', 'tomorrow'];
  const { line, price } = await beforeConfirming('1', words);
  const confirm = buttonsOf(price.activity).find(({ title }) => title.startsWith('Change on'));
  expect(confirm).toBeDefined();
  // Half of them one click that is delivered again and again, the others clicks of their own.
  const deliveries = Array.from({ length: 20 }, (_, click) => (click % 2 === 0 ? 'the same' : `click ${click}`));
  await Promise.all(deliveries.map((delivery) => line.post({ value: confirm?.data ?? {} }, delivery)));
  await line.ask('my services', /3 active services/);
  const said = (await line.history()).filter(({ from }) => from === 'bot').map(({ text }) => text);
  expect(said.filter((text) => text.startsWith('Done.'))).toHaveLength(1);
  expect(said).toHaveLength(words.length + 3);
  await line.close();
});

it('SIGTERM finishes the turn in hand, and its answer is still sent', async () => {
  const line = await CustomerLine.open(bot.address, '5');
  const id = await line.post({ text: 'my services' });
  await bot.stop();
  await line.whenClosed();
  expect(line.after(id).map(({ text }) => text)).toEqual([expect.stringContaining('2 active services')]);
  await bot.start();
});

it('a second process on the same data is refused with one sentence', async () => {
  const refused = await bot.startBeside().catch((error: unknown) => error);
  if (!(refused instanceof BotDidNotStart)) throw new Error('it was not refused');
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(refused.stderr).toContain(bot.dataDir);
  expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
});

it('a change whose midnight passed while the bot was off takes effect when it starts', async () => {
  const words = ['change plan', 'Ethernet_100Mbps', 'tomorrow'];
  const { line } = await beforeConfirming('2', words);
  await line.ask('yes', /^Done\./);
  await bot.stop();
  await line.whenClosed();
  await writeFile(join(bot.dataDir, 'demo-clock.json'), JSON.stringify({ daysAhead: 1 }));
  await bot.start();
  await line.resume();
  await line.until(
    ({ text }) => text.startsWith('Your plan has changed') && text.includes('Ethernet_100Mbps is active'),
  );
  await line.ask('my services', /1 active service, \$100\.00/);
  await line.close();
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoLogin } from '../demo-login.ts';
import { RunningBot } from '../running-bot.ts';
import { openBreakableLine } from './breakable-line.ts';
import { likeABrowser, WebChatLine } from './web-chat-line.ts';

let bot: RunningBot;
beforeAll(async () => {
  await likeABrowser();
  bot = await RunningBot.start();
});
afterAll(() => bot?.close());

describe.each([
  ['streaming', true, '1'],
  ['polling', false, '2'],
])("Web Chat's client, %s", (_way, webSocket, customer) => {
  it('changes a plan and undoes it, by words alone', async () => {
    const login = await demoLogin(bot.address, customer);
    const line = new WebChatLine({ address: bot.address, ...login, webSocket });
    await line.until('Hello');
    await line.ask('change my plan', customer === '1' ? 'Which service' : 'Which plan');
    if (customer === '1') await line.ask('Ethernet_500Mbps', 'Which plan');
    await line.ask('Ethernet_100Mbps', 'From which day');
    await line.ask('tomorrow', 'Here is the price');
    expect(await line.ask('yes', 'Done.')).toContain('to Ethernet_100Mbps');
    await line.ask('undo', 'Everything goes back');
    await line.ask('yes', 'Undone.');
    const said = line.texts.filter((text) => text.startsWith('Done.') || text.startsWith('Undone.'));
    expect(said).toHaveLength(2);
    line.end();

    // A page that had read the joining and the welcome, entries 1 and 2, reads on from there.
    const later = await demoLogin(bot.address, customer, login.conversationId);
    const again = new WebChatLine({ address: bot.address, ...later, webSocket, watermark: '2' });
    await again.until('Undone.');
    expect(again.texts).toEqual(line.texts.slice(1));
    await again.ask('help', 'You can say');
    again.end();
  });
});

it('reconnects after its line was cut, and misses nothing', async () => {
  const breakable = await openBreakableLine(bot.address);
  const login = await demoLogin(bot.address, '5');
  const line = new WebChatLine({ address: breakable.address, ...login, webSocket: true });
  await line.until('Hello');
  await line.ask('change plan', 'Which service');
  breakable.cut();
  // Said over another connection while the stream is down: what is said and what is answered come when it is back.
  await line.ask('TV Basic', 'Which plan');
  await line.ask('cancel', 'All right');
  expect(line.texts).toHaveLength(7);
  line.end();
  await breakable.close();
});

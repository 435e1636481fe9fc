import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { supportCommand } from '../support-command.ts';
import { CalendarDay } from './calendar-day.ts';
import { describeInBrowser } from './stage.ts';

const bill = { name: 'last bill.txt', mimeType: 'text/plain', buffer: Buffer.from('Ethernet_500Mbps: 200.00\n') };

describeInBrowser('asking support for a change', (stage) => {
  it('sends words, a file and the quote to support, whose answer and change appear in the open page', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Inês Costa');
    const start = new CalendarDay(await chat.today()).next();
    await chat.say('change plan');
    await chat.until('Which service');
    await chat.press('Change Ethernet_500Mbps');
    await chat.until('Which plan would you like');
    await chat.press('Choose Business_1Gbps');
    await chat.until('From which day');
    await chat.say('tomorrow');
    await chat.until('Here is the price');
    await expect(chat.button(`Change on ${start.short()}`).count()).resolves.toBe(0);
    await chat.press(`Request change for ${start.short()}`);
    await chat.until('goes to support');
    await chat.attach(bill);
    await chat.say('Please call before you come.');
    await chat.until('1 file');
    await chat.press('Send request');
    expect(await chat.until('as ticket #1')).toContain('Business_1Gbps');

    const shown = await supportCommand(stage.bot, 'show', '1');
    expect(shown).toMatch(/Old plan +Ethernet_500Mbps, 200\.00 USD per month/);
    expect(shown).toMatch(/New plan +Business_1Gbps, 420\.00 USD per month/);
    expect(shown).toContain('Please call before you come.');
    const [, id = ''] = /last bill\.txt \(25 bytes\): npm run tickets -- attachment 1 (\S+) FILE/.exec(shown) ?? [];
    await supportCommand(stage.bot, 'attachment', '1', id, 'saved.txt');
    expect(await readFile(join(stage.bot.folder, 'saved.txt'))).toEqual(bill.buffer);
    expect(await mailsIn(join(stage.bot.dataDir, 'outbox'))).toEqual([expect.stringMatching(mailAbout(bill))]);

    expect(await supportCommand(stage.bot, 'answer', '1', 'We will call you at nine.')).toContain(
      'Ticket #1 is answered.',
    );
    expect(await chat.until('Support answered ticket #1')).toContain('We will call you at nine.');
    expect(await supportCommand(stage.bot, 'change', '1')).toContain('The change is made, and the customer is told.');
    expect(await chat.until('Support has made the change')).toContain(`to Business_1Gbps on ${start.long()}`);
    await chat.say('my services');
    expect(await chat.until('2 active services')).toContain(`Changes to Business_1Gbps on ${start.long()}`);
    await chat.close();
  });
});

/** What the outbox holds, once there is anything. */
async function mailsIn(outbox: string): Promise<string[]> {
  const names = async () => (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml'));
  await expect.poll(names, { timeout: 30_000 }).not.toEqual([]);
  return Promise.all((await names()).map((name) => readFile(join(outbox, name), 'utf8')));
}

function mailAbout({ name, buffer }: typeof bill): RegExp {
  return new RegExp(`To: support@localhost[\\s\\S]*filename="${name}"[\\s\\S]*${buffer.toString('base64')}`);
}

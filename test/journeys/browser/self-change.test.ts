import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { CalendarDay } from './calendar-day.ts';
import { describeInBrowser } from './stage.ts';

const dollars = (cents: number) => `\\$${Math.floor(cents / 100)}\\.${String(cents % 100).padStart(2, '0')}`;

describeInBrowser('changing a plan alone', (stage) => {
  it('shows the price line by line, books it, and undoes it without a trace', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'John Doe');
    await chat.say('my services');
    const before = await chat.until('3 active services, $232.40 a month');
    await chat.press('Change Ethernet_500Mbps');
    await chat.until('Which plan would you like');
    expect(await chat.cardLines()).toEqual([
      '1. Ethernet_100Mbps | $100.00 a month',
      '$100.00 less a month',
      '100 Mbps down, 100 Mbps up',
      '2. Ethernet_200Mbps | $140.00 a month',
      '$60.00 less a month',
      '200 Mbps down, 200 Mbps up',
    ]);
    await chat.press('Choose Ethernet_100Mbps');
    await chat.until('From which day');
    const today = new CalendarDay(await chat.today());
    const start = today.next();
    await chat.say('tomorrow');
    await chat.until('Nothing happens before you confirm it');
    expect(await chat.cardLines()).toEqual(costOfDowngrade(today, start).map((line) => expect.stringMatching(line)));

    await chat.press(`Change on ${start.short()}`);
    await chat.until(/^.*Done\..*Ethernet_100Mbps/);
    await chat.say('my services');
    const pending = await chat.until('3 active services');
    expect(pending).toContain(`Changes to Ethernet_100Mbps on ${start.long()}`);
    expect(pending).toContain(`Starts on ${start.long()} in place of Ethernet_500Mbps`);

    await chat.press(`Undo change on ${start.short()}`);
    await chat.until('Everything goes back');
    await chat.press('Undo change to Ethernet_100Mbps');
    await chat.until('Undone.');
    await chat.say('my services');
    const after = await chat.until('3 active services');
    const withoutTime = (text: string) => text.replace(/Sent at[\s\S]*/, '');
    expect(withoutTime(after)).toBe(withoutTime(before));
    await chat.close();
  });

  it('takes effect when its day comes, and the open page is told', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Maria Silva');
    const start = new CalendarDay(await chat.today()).next();
    for (const [words, answer] of [
      ['change plan', 'Which plan would you like'],
      ['Ethernet_500Mbps', 'From which day'],
      ['tomorrow', 'Nothing happens before you confirm it'],
      ['change', 'Done.'],
    ] as const) {
      await chat.say(words);
      await chat.until(answer);
    }
    await chat.page.getByRole('button', { name: 'Next day' }).click();
    expect(await chat.until('Your plan has changed')).toContain(
      `from ${start.long()}, Ethernet_500Mbps is active in place of 100 Mbps`,
    );
    expect(new CalendarDay(await chat.today()).long()).toBe(start.long());
    await chat.say('my services');
    const services = await chat.until('1 active service');
    expect(services).toMatch(/Ethernet_500Mbps[\s\S]*\$200\.00 a month[\s\S]*Active[\s\S]*Change Ethernet_500Mbps/);
    expect(services).not.toContain('Pending');
    await chat.close();
  });
});

/**
 * Northwind's price of going from 200 to 100 dollars a month, by hand: the days of the old plan that were charged come back, going to a
 * cheaper plan costs 30, and the new plan is charged from its start to the end of that month. As on a bill, what comes back is negative.
 */
function costOfDowngrade(today: CalendarDay, start: CalendarDay): RegExp[] {
  const [left, days] = [start.daysLeftInMonth, start.daysInMonth];
  const refund = start.isInMonthOf(today) ? Math.round((200_00 * left) / days) : 0;
  const charge = Math.round((100_00 * left) / days);
  const total = refund - 30_00 - charge;
  const owed = dollars(Math.abs(total));
  return [
    /costs/,
    /^Ethernet_500Mbps → Ethernet_100Mbps$/,
    new RegExp(`^Starts on ${start.long()}$`),
    /^Price of change.* \| \$30\.00$/,
    ...(refund > 0
      ? [
          new RegExp(`^Refund.* Ethernet_500Mbps, ${start.short()}.* \\| [-−]${dollars(refund)}$`),
          new RegExp(`^${left} of ${days} days of \\$200\\.00$`),
        ]
      : []),
    new RegExp(`^First charge.* Ethernet_100Mbps, ${start.short()}.* \\| ${dollars(charge)}$`),
    new RegExp(`^${left} of ${days} days of \\$100\\.00$`),
    total < 0 ? new RegExp(`^Due now.* \\| ${owed}$`) : new RegExp(`^You get back.* \\| ${owed}$`),
    new RegExp(`^Next invoice.*, ${start.lastOfMonth().next().short()} \\| \\$100\\.00$`),
    new RegExp(`^New monthly price from ${start.short()} \\| \\$100\\.00$`),
    /^Monthly price now: \$200\.00$/,
    new RegExp(`^Account balance after.* \\| ${total < 0 ? '[-−]' : ''}${owed}$`),
    new RegExp(`^You can undo this until the end of ${today.long()}\\.$`),
  ];
}

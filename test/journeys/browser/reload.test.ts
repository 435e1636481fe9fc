import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { CalendarDay } from './calendar-day.ts';
import { describeInBrowser } from './stage.ts';

describeInBrowser('an interrupted or impatient customer', (stage) => {
  it('reloads in the middle: the history is back, what was answered stays answered, and it goes on', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'John Doe');
    await chat.say('change plan');
    await chat.until('Which service');
    await chat.press('Change Voice 100');
    await chat.until('Which plan would you like');
    await expect.poll(() => chat.button('Change TV Plus').count()).toBe(0);
    const before = await chat.history();
    await chat.reload();
    await chat.until('Which plan would you like');
    expect(await chat.history()).toEqual(before);
    expect(await chat.button('Change TV Plus').count()).toBe(0);
    await chat.press('Choose Voice Unlimited');
    await chat.until('From which day');
    await chat.close();
  });

  it('clicks twice on the button that confirms: one change, one answer', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Grace Miller');
    const today = new CalendarDay(await chat.today());
    for (const [words, answer] of [
      ['change plan', 'Which service'],
      ['TV Basic', 'Which plan'],
      ['TV Premium', 'From which day'],
      [today.lastOfMonth().next().short(), 'Here is the price'],
    ] as const) {
      await chat.say(words);
      await chat.until(answer);
    }
    const confirm = chat.page.getByRole('button', { name: /^Change on/ }).last();
    await confirm.dblclick();
    await chat.until('Done.');
    await chat.say('my services');
    const services = await chat.until('2 active services');
    expect(services.match(/Changes to TV Premium/g)).toHaveLength(1);
    const history = await chat.history();
    expect(history.filter((text) => text.includes('Done.'))).toHaveLength(1);
    // Welcome, four questions, what was booked, and the services: nothing was said to the second click.
    expect(history.filter((text) => text.startsWith('Bot said'))).toHaveLength(7);
    await chat.close();
  });
});

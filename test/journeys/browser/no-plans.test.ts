import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { describeInBrowser } from './stage.ts';

// The guide: without an available plan self-change is refused, and a request can still be made.
describeInBrowser('a service with no plan to change to', (stage) => {
  it('is refused where customers change alone, with the way to support', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Henry Adams');
    await chat.say('change plan');
    await chat.until('There is no plan that Radio_10Mbps can be changed to');
    await chat.press('Ask support');
    await chat.until('What would you like to ask support?');
    await chat.close();
  });

  it.each([
    ['may do both', 'Peter Novak'],
    ['may only ask', 'Rui Alves'],
  ])('goes to support without a plan where customers %s', async (_may, customer) => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, customer);
    await chat.say('change plan');
    await chat.until('no plan to choose here for Radio_10Mbps');
    await chat.card().getByRole('textbox').fill('Is there anything faster?');
    await chat.press('Send request');
    await chat.until(/as ticket #\d/);
    await chat.close();
  });

  it('cannot be changed at all where customers only look', async () => {
    const chat = await ChatPage.open(stage.browser, stage.bot.address, 'Yuki Tanaka');
    await chat.say('my services');
    const services = await chat.until('1 active service');
    expect(services).toContain('Ended');
    expect(services).not.toMatch(/^Change /m);
    await chat.say('change plan');
    await chat.until('cannot be changed in this chat');
    await chat.close();
  });
});

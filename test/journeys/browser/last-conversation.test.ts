import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { pageWords } from '../page-words.ts';
import { supportCommand } from '../support-command.ts';
import { describeInBrowser } from './stage.ts';

describeInBrowser("a customer's last conversation", (stage) => {
  const open = (customer: string, goesOn = true) =>
    ChatPage.open(stage.browser, stage.bot.address, customer, { goesOn });

  it('is there on another device, and what is said on either is seen on both', async () => {
    const laptop = await open('John Doe');
    await laptop.say('change plan');
    await laptop.until('Which service');
    const phone = await open('John Doe');
    await phone.until('Which service');
    await phone.say('Voice 100');
    await phone.until('Which plan would you like');
    await laptop.until('Which plan would you like');
    await laptop.say('cancel');
    await laptop.until('All right');
    await phone.until('All right');
    expect(await phone.history()).toEqual(await laptop.history());
    await Promise.all([laptop.close(), phone.close()]);
  });

  it("is nobody else's", async () => {
    const other = await open('Maria Silva');
    expect(await other.history()).toHaveLength(1);
    await other.close();
  });

  it("holds support's answer for a customer who was away", async () => {
    const asking = await open('Grace Miller');
    await asking.say('support');
    await asking.until('question');
    await asking.say('Is my router too old?');
    const [, number = ''] = /#(\d+)/.exec(await asking.until(/ticket #\d/)) ?? [];
    await asking.close();
    await supportCommand(stage.bot, 'answer', number, 'It is fine.');
    const back = await open('Grace Miller');
    expect(await back.until('Support answered')).toContain('It is fine.');
    await back.close();
  });

  it('begins afresh by a button, on every device, and stays so; support still reaches the customer', async () => {
    const laptop = await open('Olena Koval', false);
    await laptop.say('support');
    await laptop.until('question');
    await laptop.say('When will the line be mended?');
    const [, number = ''] = /#(\d+)/.exec(await laptop.until(/ticket #\d/)) ?? [];
    const phone = await open('Olena Koval');
    await phone.until(/ticket #\d/);
    await laptop.page.getByRole('button', { name: 'Start over' }).click();
    const afresh = [expect.stringContaining('Let us start over')];
    await expect.poll(() => laptop.history(), { timeout: 30_000 }).toEqual(afresh);
    await expect.poll(() => phone.history(), { timeout: 30_000 }).toEqual(afresh);
    await supportCommand(stage.bot, 'answer', number, 'Tomorrow at nine.');
    await laptop.reload();
    await laptop.until('Tomorrow at nine.');
    expect(await laptop.history()).toEqual([...afresh, expect.stringContaining('Tomorrow at nine.')]);
    await phone.say('my services');
    await phone.until('active service');
    await Promise.all([laptop.close(), phone.close()]);
  });

  it.each(Object.entries(pageWords).map(([language, { startOver }]) => [language, startOver]))(
    'begins afresh by a word: %s, %s',
    async (_language, words) => {
      const chat = await open('John Doe', false);
      const messages = await chat.history();
      await chat.say('change plan');
      await chat.until('Which service');
      await chat.say(words);
      await expect.poll(async () => (await chat.history()).length, { timeout: 30_000 }).toBe(1);
      expect(await chat.history()).not.toEqual(messages);
      const box = chat.page.locator('[data-id="webchat-sendbox-input"]');
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      await chat.close();
    },
  );
});

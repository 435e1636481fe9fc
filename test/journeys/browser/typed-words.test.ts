import { expect, it } from 'vitest';
import { ChatPage } from '../chat-page.ts';
import { sentBy } from '../sent-by.ts';
import { describeInBrowser } from './stage.ts';

const lineIsDown = [/ERR_INTERNET_DISCONNECTED/, /ERR_CONNECTION/, /WebSocket connection to/];
const boxOf = ({ page }: ChatPage) => page.getByRole('textbox', { name: 'Message input box' });
const failures = ({ page }: ChatPage) => page.getByText('Send failed').count();

describeInBrowser('what a customer typed', (stage) => {
  const open = (customer: string, expected: readonly RegExp[] = []) =>
    ChatPage.open(stage.browser, stage.bot.address, customer, { expected });

  it('arrives in the order in which it was sent, however long the line was down', async () => {
    const chat = await open('Grace Miller', lineIsDown);
    const lines = ['first line', 'second line', 'third line', 'fourth line', 'fifth line'];
    await chat.page.context().setOffline(true);
    for (const line of lines) await chat.say(line);
    await chat.page.getByRole('status').filter({ hasText: 'Connecting again' }).waitFor();
    await chat.page.context().setOffline(false);
    await expect.poll(() => sentBy(stage.bot, chat), { timeout: 60_000 }).toEqual(lines);
    await expect.poll(() => chat.page.getByText('Sending').count()).toBe(0);
    expect(await failures(chat)).toBe(0);
    await chat.close();
  });

  it('is not called failed where only the token was refused', async () => {
    const chat = await open('Olena Koval', [/status of 403/]);
    const refusal = { error: { code: 'TOKEN_EXPIRED', message: 'The token has expired.' } };
    await chat.page.route('**/activities', (route) => route.fulfill({ status: 403, json: refusal }), { times: 1 });
    await chat.say('my services');
    await chat.until('active service');
    await expect.poll(() => chat.page.getByText('Sending').count()).toBe(0);
    expect(await failures(chat)).toBe(0);
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });

  it('and sent while the line was down is sent after the page was loaded again, once', async () => {
    const chat = await open('Maria Silva', lineIsDown);
    await chat.page.context().setOffline(true);
    await chat.say('my services');
    await chat.page.getByRole('status').filter({ hasText: 'Connecting again' }).waitFor();
    await chat.page.context().setOffline(false);
    // Loaded again before the page could post it.
    await chat.page.route('**/activities', (route) => route.abort('connectionreset'), { times: 1 });
    await chat.reload();
    await chat.until('active service');
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });

  it('and was on its way when the page was loaded again arrives once, whether it came through or not', async () => {
    const chat = await open('Claire Dubois', lineIsDown);
    for (const [text, cameThrough] of [
      ['my services', true],
      ['help', false],
    ] as const) {
      let isUnderWay = false;
      await chat.page.route(
        '**/activities',
        async (route) => {
          if (route.request().method() !== 'POST') return route.continue();
          if (cameThrough) await route.fetch();
          isUnderWay = true;
        },
        { times: 1 },
      );
      await chat.say(text);
      await expect.poll(() => isUnderWay).toBe(true);
      await chat.reload();
      await expect.poll(async () => (await sentBy(stage.bot, chat)).at(-1), { timeout: 60_000 }).toBe(text);
    }
    await chat.until('You can say');
    expect(await sentBy(stage.bot, chat)).toEqual(['my services', 'help']);
    expect(await failures(chat)).toBe(0);
    await chat.close();
  });

  it('and has not sent is in the box again after a reload, and when the chat is started over elsewhere', async () => {
    const chat = await open('Paul Prepaid');
    await boxOf(chat).fill('a long thought, half');
    await chat.reload();
    await expect.poll(() => boxOf(chat).inputValue()).toBe('a long thought, half');
    const elsewhere = await ChatPage.open(stage.browser, stage.bot.address, 'Paul Prepaid', { goesOn: true });
    await elsewhere.page.getByRole('button', { name: 'Start over' }).click();
    await elsewhere.until('Let us start over');
    await expect
      .poll(() => chat.history(), { timeout: 30_000 })
      .toEqual([expect.stringContaining('Let us start over')]);
    await expect.poll(() => boxOf(chat).inputValue()).toBe('a long thought, half');
    await elsewhere.close();
    await chat.close();
  });

  it('stays with whoever typed it', async () => {
    const chat = await open('Rui Alves');
    await boxOf(chat).fill('for nobody else');
    await chat.page.goto(stage.bot.address);
    await chat.page.getByRole('button', { name: 'Daniel Petit' }).click();
    await chat.until('Hello Daniel');
    expect(await boxOf(chat).inputValue()).toBe('');
    await chat.close();
  });

  it('and is longer than a message may be stays in the box, with the reason', async () => {
    const chat = await open('Daniel Petit');
    const long = 'word '.repeat(2500);
    await chat.say(long);
    await expect
      .poll(() => chat.page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringMatching(/10,000/));
    expect(await boxOf(chat).inputValue()).toBe(long);
    await chat.say('my services');
    await chat.until('active service');
    await expect
      .poll(() => chat.page.getByRole('alert').allInnerTexts())
      .not.toContainEqual(expect.stringMatching(/10,000/));
    expect(await sentBy(stage.bot, chat)).toEqual(['my services']);
    await chat.close();
  });
});

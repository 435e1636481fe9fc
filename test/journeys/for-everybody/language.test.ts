import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/stage.ts';
import { SpokenChat } from './spoken-chat.ts';

/** What the header says to change customers, by the language of the browser. */
const switchCustomer = [
  ['en-US', 'Switch customer', 'ltr'],
  ['es-MX', 'Cambiar de cliente', 'ltr'],
  ['pt-BR', 'Trocar de cliente', 'ltr'],
  ['fr-CH', 'Changer de client', 'ltr'],
  ['de-AT', 'Kunden wechseln', 'ltr'],
  ['uk-UA', 'Змінити клієнта', 'ltr'],
  ['ar-EG', 'تبديل العميل', 'rtl'],
] as const;

describeInBrowser('the page is in the language of the conversation', (stage) => {
  it.each(switchCustomer)('speaks %s from the first word: %s', async (locale, words, dir) => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'Maria Silva', { locale });
    expect(await chat.language()).toEqual({ lang: locale, dir });
    await chat.page.getByRole('link', { name: words }).waitFor();
    await chat.close();
  });

  it('is turned in the middle of the chat, to the right and back, and comes back so after a reload', async () => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'John Doe');
    await chat.say('change plan', 'ask.service');
    chat.spoken = 'ar-AE';
    await chat.say('العربية', 'ask.service');
    await expect.poll(() => chat.language()).toEqual({ lang: 'ar-AE', dir: 'rtl' });
    await expect.poll(() => chat.sendBox.getAttribute('placeholder')).toBe('اكتب رسالتك');
    expect(await chat.page.title()).toBe('الدردشة · بوابة العملاء');
    await expect(sideOfFirstCard(chat)).resolves.toBe('right');

    await chat.page.reload();
    await chat.hears('ask.service');
    await expect.poll(() => chat.language()).toEqual({ lang: 'ar-AE', dir: 'rtl' });

    chat.spoken = 'en-GB';
    await chat.say('English', 'ask.service');
    await expect.poll(() => chat.language()).toEqual({ lang: 'en-GB', dir: 'ltr' });
    await expect(sideOfFirstCard(chat)).resolves.toBe('left');
    await chat.close();
  });

  it("is the customer's own where the browser has none that the bot speaks", async () => {
    const options = { locale: 'ja-JP', spoken: 'uk-UA' };
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'Olena Koval', options);
    expect(await chat.language()).toMatchObject({ dir: 'ltr', lang: expect.stringMatching(/^uk/) });
    await chat.close();
  });
});

/** To which side of the window the newest card and its title keep. */
async function sideOfFirstCard({ page }: SpokenChat): Promise<'left' | 'right' | 'neither'> {
  const card = await page.locator('#chat .ac-adaptiveCard').last().boundingBox();
  const window = page.viewportSize();
  if (!card || !window) return 'neither';
  return card.x + card.width / 2 < window.width / 2 ? 'left' : 'right';
}

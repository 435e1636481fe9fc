import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/stage.ts';
import { SpokenChat } from './spoken-chat.ts';

const steps = [
  ['my services', 'services.total'],
  ['change plan', 'ask.service'],
  ['Ethernet_500Mbps', 'ask.plan'],
  ['Ethernet_100Mbps', 'ask.date'],
  ['tomorrow', 'ask.confirm'],
  ['help', 'ask.confirm'],
  ['back', 'ask.date'],
  ['tomorrow', 'ask.confirm'],
] as const;

describeInBrowser('the newest message is read from its beginning', (stage) => {
  it.each([
    [390, 844],
    [320, 640],
  ])('%i by %i pixels, also after the page was loaded again', async (width, height) => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'John Doe', { viewport: { width, height } });
    for (const [says, answer] of steps) {
      await chat.say(says, answer);
      await expect.poll(() => beginningOfNewest(chat), { message: `after "${says}"` }).toBe('in view');
    }
    await chat.page.reload();
    await chat.hears('ask.confirm');
    await expect.poll(() => beginningOfNewest(chat)).toBe('in view');
    await chat.page.context().close();
  });

  it('is so also when what stands before it takes its height late', async () => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'John Doe', {
      viewport: { width: 320, height: 640 },
    });
    for (const [says, answer] of steps) await chat.say(says, answer);
    await expect.poll(() => beginningOfNewest(chat)).toBe('in view');
    for (const before of [-2, -4]) {
      await grow(chat, before, 700);
      await expect.poll(() => beginningOfNewest(chat)).toBe('in view');
    }
    await chat.close();
  });

  it('is left alone once the customer moves the messages', async () => {
    const chat = await SpokenChat.open(stage.browser, stage.bot.address, 'John Doe', {
      viewport: { width: 390, height: 844 },
    });
    for (const [says, answer] of steps.slice(0, 5)) await chat.say(says, answer);
    await expect.poll(() => beginningOfNewest(chat)).toBe('in view');
    await chat.page.mouse.move(200, 500);
    await chat.page.mouse.wheel(0, 300);
    await expect.poll(() => beginningOfNewest(chat)).toBe('above');
    await chat.close();
  });
});

/** Makes one of the messages higher. */
function grow({ page }: SpokenChat, which: number, pixels: number): Promise<void> {
  return page.evaluate(
    ([at, height]) => {
      const message = [...document.querySelectorAll('#chat article.webchat__basic-transcript__activity')].at(at);
      if (message instanceof HTMLElement) message.style.paddingBottom = `${height}px`;
    },
    [which, pixels] as const,
  );
}

/** Where the first line of the newest message is, once nothing moves any more. */
function beginningOfNewest({ page }: SpokenChat): Promise<string> {
  return page.evaluate(async () => {
    const view = document.querySelector('.webchat__basic-transcript__scrollable');
    const place = () => {
      const newest = [...document.querySelectorAll('#chat article.webchat__basic-transcript__activity')].at(-1);
      return newest && view ? newest.getBoundingClientRect().top - view.getBoundingClientRect().top : Number.NaN;
    };
    for (let still = 0, last = place(); still < 30; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (place() !== last) [still, last] = [0, place()];
    }
    const top = place();
    return top < -2 ? 'above' : view && top < view.clientHeight - 40 ? 'in view' : 'below';
  });
}

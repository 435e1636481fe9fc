import type { Page } from 'playwright-core';
import { z } from 'zod';
import { contrast, READABLE } from '../../../bot/web/brand-colors.ts';

const writtenSchema = z.array(z.object({ text: z.string(), color: z.string(), behind: z.string() }));

/**
 * What cannot be read on the page for lack of contrast, one line for each text: computed here, also for what axe leaves out because
 * something lies over it or it is hidden from screen readers, as the names of files are.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  const written = writtenSchema.parse(await page.evaluate(readColors));
  return written
    .filter(({ color, behind }) => contrast(color, behind) < READABLE)
    .map(({ text, color, behind }) => `${contrast(color, behind).toFixed(2)}: "${text}" is ${color} on ${behind}`);
}

/** Every text that is seen, with its colour and the one behind it, each as `#rrggbb`. */
function readColors() {
  const channels = (color: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = [...color.matchAll(/[\d.]+/g)].map(([value]) => Number(value));
    return { red, green, blue, alpha };
  };
  const over = (above: ReturnType<typeof channels>, below: ReturnType<typeof channels>) => {
    const mixed = (one: number, other: number) => one * above.alpha + other * (1 - above.alpha);
    return {
      red: mixed(above.red, below.red),
      green: mixed(above.green, below.green),
      blue: mixed(above.blue, below.blue),
      alpha: 1,
    };
  };
  const hex = ({ red, green, blue }: ReturnType<typeof channels>) =>
    `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
  const behindOf = (element: Element | null): ReturnType<typeof channels> => {
    if (element === null) return { red: 255, green: 255, blue: 255, alpha: 1 };
    const own = channels(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own : over(own, behindOf(element.parentElement));
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const hidden = element.closest(
      '.visually-hidden, [hidden], :disabled, [aria-disabled="true"], [role="log"] > :not(article)',
    );
    return width > 2 && height > 2 && hidden === null && getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)';
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Array<{ text: string; color: string; behind: string }> = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || !isSeen(element)) continue;
    const behind = behindOf(element);
    const color = over(channels(getComputedStyle(element).color), behind);
    found.push({ text: text.slice(0, 60), color: hex(color), behind: hex(behind) });
  }
  return found;
}

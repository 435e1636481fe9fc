import type { Locator } from 'playwright-core';

/** What stands on a card, line by line from the top; what stands at both ends of a line is joined by ` | `. Buttons are left out. */
export function cardLines(card: Locator): Promise<string[]> {
  return card.evaluate((element: HTMLElement) =>
    [...element.querySelectorAll<HTMLElement>('.ac-columnSet, .ac-richTextBlock, .ac-textBlock')]
      .filter((line) => line.matches('.ac-columnSet') || !line.closest('.ac-columnSet'))
      .map((line) => line.innerText.trim().replace(/\s*\n\s*/g, ' | ')),
  );
}

import type { Page } from 'playwright-core';

/** What cannot be seen whole: things that reach out of the window to either side, and text that its box cuts off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width) faults.push('the page scrolls to the side');
    const shown = document.querySelectorAll<HTMLElement>(
      'header *, #status, .webchat__basic-transcript__activity-body *, .webchat__suggested-actions *, .webchat__send-box *',
    );
    for (const element of shown) {
      const { left, right, width: wide, height } = element.getBoundingClientRect();
      const { overflowX, clipPath, textOverflow } = getComputedStyle(element);
      // What is hidden from sight on purpose is a dot, for screen readers.
      if (wide <= 1 || height <= 1 || clipPath !== 'none' || element.closest('.visually-hidden, [hidden]')) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 40)}"`;
      if (left < -1 || right > width + 1) faults.push(`out of the window: ${name}`);
      const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      if (cuts && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${name}`);
    }
    return faults;
  });
}

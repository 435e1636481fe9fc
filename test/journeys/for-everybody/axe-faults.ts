import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const violationsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** Rules that Web Chat's own markup breaks, with the part it breaks them in and why we cannot mend it. */
const inWebChat: ReadonlyArray<{ readonly rule: string; readonly html: RegExp }> = [
  // The copy of a card that Web Chat makes to be read out leaves the labels of its fields away; nobody can get into them.
  { rule: 'label', html: /^<(input|textarea|select) tabindex="-1"/ },
  { rule: 'select-name', html: /^<select tabindex="-1"/ },
  // Web Chat makes a landmark of every card and names it by what it says: one that is shown twice has the same name twice.
  { rule: 'landmark-unique', html: /^<div [^>]*class="[^"]*ac-adaptiveCard/ },
];

/** Everything axe finds on the page, of whatever impact, one line for each place. */
export function axeFaults(page: Page): Promise<string[]> {
  return faultsIn(page, 'document');
}

/** The same for the newest message alone, which takes a tenth of the time. */
export function axeFaultsOfNewest(page: Page): Promise<string[]> {
  return faultsIn(page, "[...document.querySelectorAll('.webchat__basic-transcript__activity')].at(-1)");
}

async function faultsIn(page: Page, part: string): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const { violations } = violationsSchema.parse(await page.evaluate(`axe.run(${part})`));
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })))
    .filter(({ id, html }) => !inWebChat.some((known) => known.rule === id && known.html.test(html)))
    .map(({ id, html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`);
}

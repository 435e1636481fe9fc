import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const violationsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** Rules that Web Chat's own markup breaks, with the part it breaks them in and why we cannot mend it. */
const inWebChat: ReadonlyArray<{ readonly rule: string; readonly html: RegExp }> = [
  // The copy of a card that Web Chat makes to be read out leaves the labels of its fields away; nobody can get into them.
  { rule: 'label', html: /^<(input|textarea|select) tabindex="-1"/ },
  { rule: 'select-name', html: /^<select tabindex="-1"/ },
];

/** What axe finds of serious or critical impact, one line for each place. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = violationsSchema.parse(await page.evaluate('axe.run(document)'));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })))
    .filter(({ id, html }) => !inWebChat.some((known) => known.rule === id && known.html.test(html)))
    .map(({ id, html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`);
}

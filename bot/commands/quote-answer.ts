import type { QuotePreview } from '../operator/quote-preview-json.ts';
import { planLines } from './plan-lines.ts';
import { plainParts, type QuotePart } from './quote-parts.ts';
import { quoteRefusalText } from './quote-refusal-text.ts';
import { quoteText } from './quote-text.ts';
import { aligned, indented, printable } from './terminal-text.ts';
import { wayRows } from './way-rows.ts';

/** How much is said: by default the quote, with `explain` everything, with `show` these parts alone. */
export interface AnswerChoice {
  readonly explain: boolean;
  readonly show?: readonly QuotePart[] | undefined;
}

/** What a person reads: the quote, or why there is none, or the verdict on every plan when no plan was asked for. */
export function quoteAnswer(preview: QuotePreview, { explain, show }: AnswerChoice): string {
  const { quote, refusal, explanation, plans } = preview;
  const isPlain = (part: QuotePart) => plainParts.some((plain) => plain === part);
  const shown = (part: QuotePart) => (show ? show.includes(part) : explain || isPlain(part));
  const listed = show ? shown('plans') : explain || !(quote || refusal);
  const parts = [
    quote
      ? quoteText(preview, quote, shown)
      : refusal
        ? quoteRefusalText(preview, refusal)
        : serviceText(preview, shown),
    ...explanation
      .filter(({ part }) => shown(part))
      .map(({ about, lines }) => `${about}\n${indented(lines.join('\n'))}`),
    ...(listed ? [`Plans\n${indented(planLines(plans))}`] : []),
  ];
  return printable(parts.join('\n\n'));
}

function serviceText({ service, ways }: QuotePreview, shown: (part: QuotePart) => boolean): string {
  const heading = `${service.description} (service ${service.id} of ${service.customer}), on ${service.plan}`;
  const rows = (['alone', 'request'] as const).filter(shown).map((part) => wayRows(ways)[part]);
  return rows.length > 0 ? `${heading}\n\n${indented(aligned(rows))}` : heading;
}

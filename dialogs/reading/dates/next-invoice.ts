import { nextBillingDay } from '../../../domain/billing-period.ts';
import { source } from '../lexicon/notation.ts';
import type { DatePattern } from './date-pattern.ts';
import type { DateReading } from './date-reading.ts';
import type { DateWords } from './date-words.ts';

/** "From my next bill", and "next bill" alone, are its day; "show me my bill" names none. */
export function nextInvoice(
  words: DateWords,
  way: (text: string, meant: DatePattern['meant'], needsPreposition?: DatePattern['needsPreposition']) => DatePattern,
): DatePattern[] {
  const invoice = `(?:${source(words.invoice)})`;
  const around = `(?:${source(words.around)})`;
  const meant = ([,]: RegExpExecArray, { today, billingDay }: DateReading) => [nextBillingDay(today, billingDay)];
  return [
    way(invoice, meant, 'also in a whole message'),
    { ...way(`(?<=^(?:${around} ){0,4})${invoice}(?=(?: ${around}){0,4}$)`, meant), isWholeOnly: true },
  ];
}

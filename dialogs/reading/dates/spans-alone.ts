import { Temporal } from '../../../domain/calendar.ts';
import { source } from '../lexicon/notation.ts';
import type { DatePattern } from './date-pattern.ts';
import type { DateWords } from './date-words.ts';
import { timeSpans } from './time-spans.ts';

/** Spans of time that say no more than how long: one or another of two, and one as a whole message. */
export function spansAlone(
  words: DateWords,
  way: (text: string, meant: DatePattern['meant']) => DatePattern,
): DatePattern[] {
  const { count, unit, spanOf } = timeSpans(words);
  return [
    // "In a week or two", "in two or three weeks".
    ...[
      `(?:(?:${source(words.in)}) )?${count} ${unit} (?:${source(words.or)}) ${count}(?: (?:${unit}))?`,
      `(?:(?:${source(words.in)}) )?${count} (?:${source(words.or)}) ${count} ${unit}`,
    ].map((text, index) =>
      way(text, (match, { today }) => {
        const [said, of, other] = index === 0 ? [match[1], match[2], match[3]] : [match[1], match[3], match[2]];
        const days = [spanOf(said ?? '', of ?? ''), spanOf(other ?? '', match[4] ?? of ?? '')];
        return days.flatMap((span) => (span ? [today.add(span)] : []));
      }),
    ),
    // With a day in hand it may be counted from that as well; "one day" is any.
    {
      isWholeOnly: true,
      ...way(`${count} ${unit}`, ([, said, of], { today, inHand }) => {
        const span = spanOf(said ?? '', of ?? '');
        if (!span || Temporal.Duration.from(span).days === 1) return null;
        return [today, ...(inHand ? [inHand] : [])].map((from) => from.add(span));
      }),
    },
  ];
}

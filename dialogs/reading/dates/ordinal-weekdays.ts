import { alternatives, source, wordsPattern } from '../lexicon/notation.ts';
import type { DatePattern } from './date-pattern.ts';
import type { DateWords } from './date-words.ts';
import { dayInYear, firstOfNextMonth, weekdayAfter } from './day-of.ts';

const LAST = 5;

/** "The first Monday of January", "last Friday of next month". */
export function ordinalWeekdays(
  words: DateWords,
  way: (text: string, meant: DatePattern['meant']) => DatePattern,
  weekdays: ReadonlyMap<string, number>,
  months: ReadonlyMap<string, number>,
): DatePattern {
  const spelled = words.spelledDays.slice(0, 4);
  const ordinal = `(?:(\\d)(?:[. -]?(?:${words.ordinalEnding || '\\.'})|\\.)|(${[...spelled, words.past].map(source).join('|')}))`;
  const inMonth = `(?:(${source(words.ofNextMonth)})|(?:(?:${source(`${words.of}|${words.before}`)}) )*(${alternatives([...months.keys()])}))`;
  return way(
    `${ordinal} (${alternatives([...weekdays.keys()])}) ${inMonth}`,
    ([, digit, word = '', weekday = '', next, name = ''], { today }) => {
      const index = spelled.findIndex((entry) => wordsPattern(entry, 'whole').test(word));
      const place = digit ? Number(digit) : index < 0 ? LAST : index + 1;
      const first = next ? firstOfNextMonth(today) : dayInYear(today.with({ day: 1 }), months.get(name) ?? 0, 1);
      if (!first || place < 1 || place > LAST) return null;
      const day = weekdayAfter(first.subtract({ days: 1 }), weekdays.get(weekday) ?? 0);
      if (place < LAST) return [day.add({ weeks: place - 1 })];
      const last = day.add({ weeks: 4 });
      return [last.month === first.month ? last : last.subtract({ weeks: 1 })];
    },
  );
}

/**
 * The words of one language that name days, in the notation of the lexicon (`lexicon.ts`): alternatives separated by `|`, `*` for any
 * letters, `?` after a word that may be missing. Names of months and weekdays come from `Intl`; here stands only what it lacks.
 */
export interface DateWords {
  /** BCP 47, for the names of months and weekdays. */
  readonly locale: string;
  readonly today: string;
  /** Before a word for today, shows that no day is meant: "cheaper than now", "fine for now". */
  readonly notTodayAfter: string;
  /** Behind a word for today, shows likewise that no day is meant: "now the phone". */
  readonly notTodayBefore: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  readonly yesterday: string;
  /** The day after one that was just spoken of: "not tomorrow, the day after". */
  readonly dayAfterThat: string;
  /** Likewise the day before it. */
  readonly dayBeforeThat: string;
  readonly weekAfterThat: string;
  /** The day that is spoken of already: "the phone too, on the same day". */
  readonly sameDay: string;
  /** Before a day, for the one after or before it: "the day after Christmas", "before the 10th". */
  readonly dayAfter: string;
  readonly dayBefore: string;
  /** Between a span of time and a day: "three weeks from tomorrow". */
  readonly spanFrom: string;
  readonly earliest: string;
  /** What leaves open which day it is: it is asked about, for the first may be today, which cannot be taken back. */
  readonly anyDay: string;
  readonly nextBillingDay: string;
  /** The invoice as a thing: a day only as a whole message or behind a preposition, "from my next bill". */
  readonly invoice: string;
  readonly contractEnd: string;
  readonly endOfMonth: string;
  readonly endOfNextMonth: string;
  readonly firstOfNextMonth: string;
  readonly middleOfMonth: string;
  readonly middleOfNextMonth: string;
  readonly nextWeek: string;
  readonly weekAfterNext: string;
  /** After the number of a day: "the 23rd of next month", "el 5 de este mes". */
  readonly ofNextMonth: string;
  readonly ofThisMonth: string;
  readonly beginningOf: string;
  readonly middleOf: string;
  readonly endOf: string;
  /** Before or after a weekday: "next Monday", "lundi prochain". */
  readonly next: string;
  readonly coming: string;
  /** Before or after a weekday that is over: "last Monday", "lundi dernier". */
  readonly past: string;
  /** Between day, month and year: "1 de diciembre de 2026". */
  readonly of: string;
  /** The first, as a word: "the first of December". */
  readonly first: string;
  /** What may follow the number of a day: `st|nd|rd|th`. */
  readonly ordinalEnding: string;
  /** What before a bare number makes it a day of the month: "el 5", "am 5". */
  readonly beforeDay: string;
  /** Whether a number with such an ending is a day of the month: "the 5th", "5-го". */
  readonly endingMakesDay: 'always' | 'behind a preposition' | 'never';
  /** "in" of "in two weeks", and "from now" of "two weeks from now". */
  readonly in: string;
  readonly fromNow: string;
  /** Where a language does not count to one: "через тиждень", "через місяць". */
  readonly inAWeek: string;
  readonly inAMonth: string;
  /** After a span of time or a weekday, counted from the day that is spoken of: "a week later", "one day earlier". */
  readonly later: string;
  readonly sooner: string;
  /** Before a span of time, likewise: "push it back a week", "bring it forward by two days". */
  readonly postponedBy: string;
  readonly broughtForwardBy: string;
  /** Around a weekday, for the one a week after it: "a week from Friday", "Friday week". */
  readonly weekFrom: string;
  readonly weekAfter: string;
  /** Behind a day, for the one two weeks after it: "Friday fortnight", "aujourd'hui en quinze". */
  readonly fortnightAfter: string;
  /** Beside a weekday, for the one a week after the next: "the Monday after next", "übernächsten Montag". */
  readonly afterNext: string;
  /** Between today or tomorrow and a span of time counted from it: "heute in zwei Wochen", "today plus 14 days". */
  readonly spanBehind: string;
  /** Whether a span right before a day is counted from it: "two weeks today", "a week on Friday". */
  readonly spansRightBefore: boolean;
  /** Alone, for the day or the week after the day in hand: "the following". */
  readonly oneAfter: string;
  /** Beside a weekday, for the one after or before the day that is spoken of: "the following Monday", "the Monday before". */
  readonly followingOne: string;
  readonly previousOne: string;
  readonly weekends: string;
  /** Feasts that are on another day every year: which is asked. */
  readonly movableFeasts: string;
  /** Days of the year that have names, with month and day; of names within each other the longer first. */
  readonly holidays: ReadonlyArray<readonly [names: string, month: number, day: number]>;
  readonly days: string;
  readonly weeks: string;
  /** Two weeks in one word. */
  readonly fortnights: string;
  readonly months: string;
  /** Six months as one. */
  readonly halfYears: string;
  readonly years: string;
  /** Words for one to ten, in order. */
  readonly numbers: readonly string[];
  /** Words for the days of a month, in order: "third", "twenty first". */
  readonly spelledDays: readonly string[];
  /** Names `Intl` does not know, by month 1 to 12 or weekday 1 (Monday) to 7. */
  readonly otherMonths: Readonly<Record<string, number>>;
  readonly otherWeekdays: Readonly<Record<string, number>>;
  /** Prepositions and articles that belong to a date and go with it: "from", "on the". */
  readonly before: string;
  /** What denies the day that follows it: "not tomorrow", "instead of Friday". */
  readonly not: string;
  /** Between a denial and the day it denies: "not *on a* Friday", "I never *want a* Friday". */
  readonly afterNot: string;
  /** What excepts the day that follows it from all others: "any day but Friday". It denies that day, and leaves open which is meant. */
  readonly except: string;
  /** Between the first and the last day of several: "from the 5th to the 10th". */
  readonly until: string;
  /**
   * What beside a day makes it another one, or more than one: "every Friday", "a week ago today". Spans of time, counts and the like do so
   * too and need no mention. A day with such a word beside it that is not understood is asked about.
   */
  readonly turning: string;
  /** What denies the day before it: "hoy no", "the 10th doesn't work". */
  readonly notBehind: string;
  /** What takes back the day before it: "Monday, no, Tuesday". */
  readonly correction: string;
  readonly or: string;
  /** What after a number shows that it is no day: "2nd plan", "the first one". */
  readonly noDayBefore: string;
  /** Words people put around a date that do not turn its meaning. */
  readonly around: string;
}

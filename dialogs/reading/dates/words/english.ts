import type { DateWords } from '../date-words.ts';

export const english: DateWords = {
  locale: 'en-GB',
  today: 'today|now|right now|at once|immediately|right away|straight away|this very day|tonight',
  tomorrow: 'tomorrow|tmrw|tmr|tomorow',
  dayAfterTomorrow: 'the? day after tomorrow|overmorrow',
  earliest:
    'asap|a.s.a.p|as soon as possible|as soon as you can|as soon as it is possible|as early as possible|at the earliest|the? earliest possible? day?|the? first possible day?|soonest|the? soonest possible? day?|the? earliest date|earliest available|whenever possible',
  nextBillingDay:
    "my? the? next billing day|my? the? next billing date|my? the? billing day|my? the? billing date|my? the? next bill|my? the? next invoice date?|my? the? next billing period|my? the? next billing cycle|when i am billed next|when i'm billed next|start of the next billing period|the? end of the? my? billing period",
  contractEnd:
    'when my? the? contract ends|when my? the? contract is over|when my? the? contract runs out|when my? the? contract expires|after my? the? contract|after my? the? contract ends|at the end of my? the? contract|the? end of my? the? contract|once my? the? contract ends|once my? the? contract is over|contract end',
  endOfMonth: 'the? end of the? this? month|month end|the? last day of the? this? month|eom',
  endOfNextMonth: 'the? end of next month|the? last day of next month',
  firstOfNextMonth:
    'the? 1st of the? next month|the? first of the? next month|the? first day of the? next month|the? beginning of the? next month|the? start of the? next month|early next month|next month|the? first of the month|the? 1st of the month|the? beginning of the month|the? start of the month',
  nextWeek: 'next week|the? beginning of next week|early next week|the? start of next week',
  beginningOf: 'the? beginning of|the? start of|early|start',
  middleOf: 'the? middle of|mid|mid of',
  endOf: 'the? end of|late|end',
  next: 'next',
  coming: 'this|coming|this coming|the coming',
  of: 'of|of the',
  first: 'first|1st',
  ordinalEnding: 'st|nd|rd|th',
  beforeDay: 'the|on|day',
  endingMakesDay: 'behind a preposition',
  in: 'in|within|after',
  fromNow: 'from now|from today|later|time',
  days: 'day|days',
  weeks: 'week|weeks|wk|wks',
  months: 'month|months',
  numbers: ['a|an|one', 'two|a couple of|couple of', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  otherMonths: { sept: 9, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12 },
  otherWeekdays: { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  before:
    'from|starting|starting from|starting on|start|start on|starts|beginning|as of|as from|effective|on|by|for|to|at|until|till|since|with effect from|the|on the|from the|for the',
  not: "not|not on|not from|don't|instead of|rather than|not the|instead of the",
  correction: 'no|actually|rather|i mean|i meant|sorry|make it|make that|better|wait|oops|scratch that|or rather',
  or: 'or',
  noDayBefore: 'one|plan*|option*|tariff*|choice|service*|package*|floor|time|of them|line|mbps|gbps|mb|gb|gig*',
  around:
    "the|on|from|in|at|by|of|this|that|please|ok|okay|yes|yeah|sure|but|do|make|then|maybe|perhaps|let's|lets|let|us|me|say|i|i'd|i'll|we|want|would|like|it|to|start|starting|starts|begin|change|changes|about|how|what|for|could|can|you|my|new|plan|date|day|with|go|pick|choose|take|rather|actually|no|sorry|instead|better|hmm|um|uh|well|just|would|be|is|good|fine|great|works|work|mean|meant|wait|set|put|switch|move|book|and|so|if|possible|think|prefer|have|get|a|as",
};

import type { JsonObject } from '../../domain/json.ts';
import type { StartDates } from '../../domain/start-dates.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, textLine } from './adaptive-card.ts';

const MOST_SUGGESTIONS = 3;

/** The sensible days as buttons, and a date field for any other; why it cannot be sooner, when it cannot. */
export function chooseDateCard(scene: Scene, dates: StartDates): AdaptiveCard {
  const { words, account } = scene;
  const earliest = words.date(dates.earliest);
  const latest = words.date(dates.latest);
  const because =
    dates.earliestReason === 'today'
      ? []
      : [
          words.say('ask.date.because', {
            reason: dates.earliestReason,
            until: words.date(dates.earliest.subtract({ days: 1 })),
          }),
        ];
  const suggestions = dates.suggestions.slice(0, MOST_SUGGESTIONS).map(({ date }) => {
    const title = date.equals(account.today)
      ? words.say('button.change-from-today')
      : words.say('button.change-from', { date: words.shortDate(date) });
    // The field of the card is called `date` too and would win over the button's own, so the button names its day in other words.
    return button(scene, title, 'choose date', { day: date.toString() });
  });
  const field: JsonObject = {
    type: 'Input.Date',
    id: 'date',
    label: words.say('label.date'),
    errorMessage: words.say('error.date', { earliest, latest }),
    min: dates.earliest.toString(),
    max: dates.latest.toString(),
    value: dates.earliest.toString(),
  };
  return adaptiveCard(
    [...because, ...dates.suggestions.map(({ date }) => words.date(date))].join(' '),
    [...because.map((text) => textLine(text, { subtle: true })), field],
    [
      ...suggestions,
      button(scene, words.say('button.use-date'), 'choose date'),
      button(scene, words.say('button.other-plan'), 'other plan'),
    ],
  );
}

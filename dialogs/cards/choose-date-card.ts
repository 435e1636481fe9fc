import type { JsonObject } from '../../domain/json.ts';
import type { StartDates } from '../../domain/start-dates.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, sendButton } from './adaptive-card.ts';

const MOST_SUGGESTIONS = 3;

/** The sensible days as buttons, and a date field for any other. */
export function chooseDateCard(scene: Scene, dates: StartDates): AdaptiveCard {
  const { words, account } = scene;
  const earliest = words.date(dates.earliest);
  const latest = words.date(dates.latest);
  const offered = dates.suggestions.slice(0, MOST_SUGGESTIONS);
  const suggestions = offered.map(({ date }) => {
    const title = date.equals(account.today)
      ? words.say('button.change-from-today')
      : words.say('button.change-from', { date: words.shortDate(date, account.today) });
    // The field of the card is called `date` and would win over the button's own on channels that always send the fields.
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
    offered.map(({ date }) => words.date(date)).join('; '),
    [field],
    [
      // First, right below the field it sends.
      sendButton(scene, words.say('button.use-date'), 'choose date'),
      ...suggestions,
      button(scene, words.say('button.other-plan'), 'other plan'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}

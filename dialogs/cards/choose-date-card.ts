import { type CalendarDate, Temporal } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type StartDates, suggestedStarts } from '../../domain/start-dates.ts';
import type { Scene } from '../scene.ts';
import { type AdaptiveCard, adaptiveCard, button, sendButton } from './adaptive-card.ts';
import { dayButton } from './day-button.ts';

const MOST_SUGGESTIONS = 3;

/** The sensible days as buttons, and a date field for any other. The nearest day to one that was refused is the first of them. */
export function chooseDateCard(scene: Scene, dates: StartDates): AdaptiveCard {
  const { words } = scene;
  const offered = offeredDays(dates, scene);
  const earliest = words.date(dates.earliest);
  const field: JsonObject = {
    type: 'Input.Date',
    id: 'date',
    label: words.say('label.date'),
    errorMessage: words.say('error.date', { earliest, latest: words.date(dates.latest.date) }),
    min: dates.earliest.toString(),
    max: dates.latest.date.toString(),
    value: (scene.nearestStart ?? dates.earliest).toString(),
  };
  return adaptiveCard(
    offered.map((date) => words.date(date)).join('; '),
    [field],
    [
      // First, right below the field it sends.
      sendButton(scene, words.say('button.use-date'), 'choose date'),
      ...offered.map((date) => dayButton(scene, date, scene.context.likelyDates.length > 0)),
      button(scene, words.say('button.other-plan'), 'other plan'),
      button(scene, words.say('button.cancel'), 'cancel'),
    ],
  );
}

function offeredDays(dates: StartDates, { account, nearestStart, context }: Scene): CalendarDate[] {
  if (context.likelyDates.length > 0) return context.likelyDates.map((date) => Temporal.PlainDate.from(date));
  const suggested = suggestedStarts(dates, account.today).map(({ date }) => date);
  if (!nearestStart) return suggested.slice(0, MOST_SUGGESTIONS);
  return [nearestStart, ...suggested.filter((date) => !date.equals(nearestStart))].slice(0, MOST_SUGGESTIONS);
}

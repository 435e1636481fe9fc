import type { CalendarDate } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Scene } from '../scene.ts';
import { button } from './adaptive-card.ts';

/** The button that chooses a day to start on; with its weekday where two days may have been meant. */
export function dayButton(
  scene: Pick<Scene, 'account' | 'words' | 'messageKey'>,
  date: CalendarDate,
  withWeekday = false,
): JsonObject {
  const { words, account } = scene;
  const title = date.equals(account.today)
    ? words.say('button.change-from-today')
    : words.say('button.change-from', {
        date: withWeekday ? words.date(date) : words.shortDate(date, account.today),
      });
  // The field of a card is called `date` and would win over the button's own on channels that always send the fields.
  return button(scene, title, 'choose date', { day: date.toString() });
}

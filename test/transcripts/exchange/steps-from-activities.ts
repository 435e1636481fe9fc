import type { JsonObject } from '../../../domain/json.ts';
import { buttonsOf, isObject, type ShownButton } from '../../dialogs/shown-message.ts';
import type { WrittenStep } from '../format/recorded-transcript.ts';
import { describeMessage, keyOrText } from '../meaning/describe-message.ts';
import { shown } from '../meaning/shown.ts';
import { activitiesFile, type ExchangedActivity, speakerOf } from './activities.ts';

/**
 * The steps of a transcript out of the activities of a Bot Framework `.transcript`. A card's submit becomes the press of the button whose
 * data it has. A message that takes the place of an earlier one is left out, and so is everything that is no message.
 */
export function stepsFromActivities(activities: readonly ExchangedActivity[]): WrittenStep[] {
  const steps: WrittenStep[] = [];
  const known = new Set<string>();
  const buttons: Array<{ button: ShownButton; locale: string }> = [];
  let at: string | null = null;
  for (const activity of activities.filter(({ type }) => type === 'message')) {
    if (activity.id !== undefined && known.has(activity.id)) continue;
    steps.push(...pause(at, activity.timestamp));
    at = activity.timestamp ?? at;
    if (activity.id !== undefined) known.add(activity.id);
    if (speakerOf(activity) === 'user') {
      steps.push(userStep(activity, buttons));
      continue;
    }
    const said: JsonObject = JSON.parse(JSON.stringify(activity));
    const message = shown(said);
    buttons.push(...buttonsOf(said).map((button) => ({ button, locale: message.locale })));
    steps.push({ bot: describeMessage(message) });
  }
  return steps;
}

/** Reads a `.transcript` file. Throws `ZodError` or `SyntaxError` for what is none. */
export function readActivities(text: string): ExchangedActivity[] {
  return activitiesFile.parse(JSON.parse(text));
}

/** Where an hour or more went by, a step says so: what was due in it was done. */
function pause(before: string | null, after: string | undefined): WrittenStep[] {
  if (before === null || after === undefined) return [];
  const minutes = Math.floor((Date.parse(after) - Date.parse(before)) / 60_000);
  if (minutes < 60) return [];
  return [{ clock: minutes % 1440 === 0 ? `+${minutes / 1440} days` : `+${minutes} minutes` }];
}

function userStep(
  { text = '', value, attachments = [] }: ExchangedActivity,
  buttons: ReadonlyArray<{ button: ShownButton; locale: string }>,
): WrittenStep {
  const names = attachments.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  if (names.length > 0) return { attach: names.length === 1 ? names[0] : names, ...(text !== '' && { text }) };
  if (!isObject(value)) return { user: text };
  const pressed = buttons.findLast(({ button: { data } }) =>
    Object.entries(data).every(([key, one]) => same(value[key], one)),
  );
  if (!pressed) return { user: text };
  const { data, title } = pressed.button;
  const fields = Object.entries(value).filter(([key]) => !(key in data));
  return {
    press: keyOrText(title, pressed.locale),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields.map(([id, one]) => [id, String(one)])) }),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

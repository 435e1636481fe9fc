import { type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import type { Button } from '../reading/button.ts';
import { submitsIn } from './submits-in.ts';

/** The title of the button of this message that was pressed; null if it was one of another message. */
export function pressedTitle(message: JsonObject, pressed: Button): string | null {
  const fields = new Map<string, unknown>(Object.entries(pressed));
  const [closest] = submitsIn(message['attachments'] ?? null)
    .map(({ title, data }) => ({ title, sent: Object.entries(jsonObjectSchema.safeParse(data).data ?? {}) }))
    .filter(({ sent }) => sent.length > 0 && sent.every(([name, value]) => fields.get(name) === value))
    .sort((a, b) => b.sent.length - a.sent.length);
  return typeof closest?.title === 'string' ? closest.title : null;
}

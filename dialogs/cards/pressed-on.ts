import { type Json, type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import type { Button } from '../reading/button.ts';
import { submitsIn } from './submits-in.ts';

/** A button of a message that was pressed. */
export interface Pressed {
  readonly title: string;
  /** Whether the fields of its card went along. */
  readonly takesFields: boolean;
}

/** The button of this message that was pressed; null if it was one of another message. */
export function pressedOn(message: JsonObject, pressed: Button): Pressed | null {
  const fields = new Map<string, unknown>(Object.entries(pressed));
  const [closest] = submitsIn(message['attachments'] ?? null)
    .map(({ title, data, associatedInputs }) => ({
      ...{ title, takesFields: associatedInputs !== 'none' },
      sent: sentBy(data ?? null),
    }))
    .filter(({ sent }) => sent.length > 0 && sent.every(([name, value]) => fields.get(name) === value))
    .sort((a, b) => b.sent.length - a.sent.length);
  return typeof closest?.title === 'string' ? { title: closest.title, takesFields: closest.takesFields } : null;
}

function sentBy(data: Json): Array<[string, Json]> {
  return Object.entries(jsonObjectSchema.safeParse(data).data ?? {});
}

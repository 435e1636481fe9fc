import { z } from 'zod';
import { dateCodec } from '../../domain/calendar.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import type { Words } from '../language/words.ts';
import type { Button } from '../reading/button.ts';
import { cleanText } from '../reading/clean-text.ts';

/** More than a field of ours takes comes only from what is no client of ours. */
const MOST_SHOWN = 2000;

const fieldSchema = z.object({
  type: z.enum(['Input.Text', 'Input.Date', 'Input.ChoiceSet']),
  id: z.string(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).default([]),
});
type Field = z.infer<typeof fieldSchema>;

/** What was filled into the fields of a message when one of its buttons was pressed, as a person reads it: a text for each field. */
export function filledIn(message: JsonObject, pressed: Button, words: Words): string[] {
  const given = new Map<string, unknown>(Object.entries(pressed));
  return fieldsIn(message['attachments'] ?? null).flatMap((field) => {
    const value = given.get(field.id);
    const text = typeof value === 'string' ? cleanText(value) : '';
    return text === '' ? [] : [shown(field, text, words)];
  });
}

function shown({ type, choices }: Field, value: string, words: Words): string {
  const date = type === 'Input.Date' ? dateCodec.safeParse(value).data : null;
  if (date) return words.date(date);
  return choices.find((choice) => choice.value === value)?.title ?? value.slice(0, MOST_SHOWN);
}

function fieldsIn(json: Json): Field[] {
  if (Array.isArray(json)) return json.flatMap(fieldsIn);
  if (typeof json !== 'object' || json === null) return [];
  const field = fieldSchema.safeParse(json).data;
  return field ? [field] : Object.values(json).flatMap(fieldsIn);
}

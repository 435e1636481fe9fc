import type { JsonObject } from '../../domain/json.ts';
import { submitsIn } from '../cards/submits-in.ts';
import { type Button, buttonSchema } from './button.ts';
import { plainText } from './plain-text.ts';

/** The button of this message whose title a person typed instead of pressing it: what can be pressed can also be said, but not asked. */
export function typedButton(text: string, message: JsonObject): Button | null {
  const wanted = plainText(text);
  if (wanted === '' || text.trimEnd().endsWith('?')) return null;
  const action = submitsIn(message['attachments'] ?? null).find(({ title }) => plainText(String(title)) === wanted);
  return action ? (buttonSchema.safeParse(action['data']).data ?? null) : null;
}

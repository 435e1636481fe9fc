import type { JsonObject } from '../../domain/json.ts';
import { inputsOf, type ShownButton } from './shown-message.ts';

/** What Web Chat sends: the button's data over the card's fields, every value as text; it does not send what the card finds wrong. */
export function submitOf({ title, data, takesInputs, card }: ShownButton, given: Record<string, string>): JsonObject {
  const values: JsonObject = {};
  for (const input of takesInputs ? inputsOf(card) : []) {
    const id = String(input['id']);
    const value = given[id] ?? (input['value'] === undefined ? '' : String(input['value']));
    if (input['isRequired'] === true && value === '')
      throw new Error(`"${title}" is held back: ${input['errorMessage']}`);
    if (value !== '') values[id] = value;
  }
  return { type: 'message', value: { ...values, ...data }, channelData: { postBack: true } };
}

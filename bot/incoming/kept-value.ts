import { buttonSchema } from '../../dialogs/reading/button.ts';
import { LONGEST_MESSAGE } from '../../dialogs/ticket-limits.ts';
import type { Json, JsonObject } from '../../domain/json.ts';

/** One more character than a message may have: enough to tell that it is too long. */
const LONGEST_FIELD = LONGEST_MESSAGE + 1;

/**
 * What is kept of a card's submit: the fields that our buttons and their cards have, no longer than they may be. Of anything else that it
 * was pressed, and nothing more: nobody reads it.
 */
export function keptValue(value: Json): JsonObject {
  const button = buttonSchema.safeParse(value);
  if (!button.success) return {};
  return Object.fromEntries(
    Object.entries(button.data).flatMap(([name, field]) =>
      field === undefined ? [] : [[name, field.slice(0, LONGEST_FIELD)]],
    ),
  );
}

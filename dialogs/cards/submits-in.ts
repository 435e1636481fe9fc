import type { Json, JsonObject } from '../../domain/json.ts';

/** Every button of the cards of a message, in order. */
export function submitsIn(json: Json): JsonObject[] {
  if (Array.isArray(json)) return json.flatMap(submitsIn);
  if (typeof json !== 'object' || json === null) return [];
  return json['type'] === 'Action.Submit' ? [json] : Object.values(json).flatMap(submitsIn);
}

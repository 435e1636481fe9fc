import type { JsonObject } from '../../domain/json.ts';

/**
 * A document as text for a jsonb parameter. PostgreSQL's jsonb holds neither U+0000 nor half of a surrogate pair, and people can send
 * both: the first is left out, the second becomes U+FFFD.
 */
export function jsonText(document: JsonObject | readonly JsonObject[]): string {
  return JSON.stringify(document, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}

/** The same document with text that can be stored. */
export function storableJson(document: JsonObject): JsonObject {
  return JSON.parse(jsonText(document));
}

/** The same text without what PostgreSQL cannot hold. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

import type { Json, JsonObject } from '../../domain/json.ts';
import { HttpProblem } from './http-problem.ts';

const maxDepth = 32;

/**
 * Parses JSON from outside into what a database can store: no NUL and no half of a surrogate pair (PostgreSQL refuses both in jsonb;
 * they become U+FFFD), no number beyond a double, nothing nested so deep that walking it ends the process.
 * Throws `HttpProblem` 400.
 */
export function parseJson(bytes: Uint8Array): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpProblem(400, 'MALFORMED_JSON', 'The body is not JSON.');
  }
  return storable(parsed, 0);
}

function storable(value: unknown, depth: number): Json {
  if (depth > maxDepth) throw new HttpProblem(400, 'JSON_TOO_DEEP', `The body is nested more than ${maxDepth} deep.`);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return storableText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  if (typeof value === 'object') return storableObject(value, depth);
  throw new HttpProblem(400, 'JSON_NUMBER', 'The body holds a number that is too large.');
}

function storableObject(object: object, depth: number): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    // Assigning this key would set the prototype instead.
    if (key === '__proto__') throw new HttpProblem(400, 'JSON_KEY', 'The body holds a key that is not allowed.');
    result[storableText(key)] = storable(value, depth + 1);
  }
  return result;
}

function storableText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what this is about
  return text.replace(/\u0000|\p{Surrogate}/gu, '\uFFFD');
}

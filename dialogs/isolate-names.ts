import type { Account } from '../domain/account.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { nameIsolator } from './language/isolate.ts';
import type { Words } from './language/words.ts';

/** Where an activity or a card has what people read or hear; everything else in it, such as what a button sends, is for programs. */
const read: readonly string[] = ['text', 'speak', 'title', 'label', 'errorMessage', 'placeholder', 'fallbackText'];

/**
 * A message in which the names of the customer's plans and services keep to themselves, wherever in it they stand: in sentences, on cards,
 * on buttons and in lists.
 */
export function isolateNames(message: JsonObject, account: Account, { direction }: Words): JsonObject {
  const names = [
    ...[...account.plans.values()].map(({ title }) => title),
    ...account.services.map(({ description }) => description),
  ];
  const isolated = nameIsolator(names, direction);
  const fieldsOf = (value: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(key, inner)]));
  const changed = (key: string, value: Json): Json => {
    if (typeof value === 'string') return read.includes(key) ? isolated(value) : value;
    if (Array.isArray(value)) return value.map((item) => changed(key, item));
    // What a button sends comes back as it went.
    return value !== null && typeof value === 'object' && key !== 'data' ? fieldsOf(value) : value;
  };
  return fieldsOf(message);
}

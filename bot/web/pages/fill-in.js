// @ts-check
import { locale, writing } from './language.js';

/**
 * A sentence with its values.
 * @param {string} sentence in which names stand in braces
 * @param {Record<string, string>} values
 */
export function fillIn(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
}

/** As the customer's language writes it. @param {number} number */
export function amount(number) {
  return new Intl.NumberFormat(locale(), writing).format(number);
}

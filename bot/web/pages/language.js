// @ts-check
/** In which language the page is: that of the conversation, which the customer may change at any moment by asking the bot. */

import { pageWords } from './page-words.js';

/** @import { PageWords } from './page-words.js' */

/** Prices and dates have these digits and this calendar in every language, as in what the bot says. */
export const writing = /** @type {const} */ ({ numberingSystem: 'latn', calendar: 'gregory' });

let current = 'en-GB';
/** @type {Array<() => void>} */
const listeners = [];

/** BCP 47, with the region where it is known. */
export function locale() {
  return current;
}

/** @returns {PageWords} */
export function words() {
  return /** @type {PageWords} */ (pageWords[languageOf(current) ?? 'en']);
}

export function direction() {
  return languageOf(current) === 'ar' ? 'rtl' : 'ltr';
}

/** @param {() => void} listener */
export function onLanguageChange(listener) {
  listeners.push(listener);
}

/**
 * Turns the page to a locale. One whose language it does not speak changes nothing.
 * @param {string} wanted
 */
export function speak(wanted) {
  if (languageOf(wanted) === null) return;
  current = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = direction();
  const all = words();
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-word]'))) {
    const text = all[/** @type {keyof PageWords} */ (element.dataset.word)];
    if (typeof text === 'string') element.textContent = text;
  }
  for (const listener of listeners) listener();
}

/**
 * The first of them that the page speaks.
 * @param {readonly string[]} locales
 */
export function firstSpoken(locales) {
  return locales.find((one) => languageOf(one) !== null) ?? current;
}

/** @param {string} wanted */
function languageOf(wanted) {
  try {
    const { language } = new Intl.Locale(wanted);
    return language in pageWords ? language : null;
  } catch {
    return null;
  }
}

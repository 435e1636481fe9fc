// @ts-check
/** A sentence for when the chat cannot be had, with a way to try again. */

import { onLanguageChange, words } from './language.js';

/** @import { NoTokenReason } from './embedding-page.js' */

const element = /** @type {HTMLElement} */ (document.getElementById('trouble'));
const sentence = /** @type {HTMLElement} */ (document.getElementById('trouble-sentence'));
const button = /** @type {HTMLButtonElement} */ (document.getElementById('try-again'));

/** @type {NoTokenReason | null} */
let shown = null;
onLanguageChange(write);

/**
 * @param {NoTokenReason} reason
 * @param {() => void} tryAgain
 */
export function showTrouble(reason, tryAgain) {
  shown = reason;
  button.onclick = () => {
    button.disabled = true;
    tryAgain();
  };
  button.disabled = false;
  write();
  element.hidden = false;
}

export function hideTrouble() {
  shown = null;
  element.hidden = true;
}

function write() {
  if (shown === null) return;
  const text = shown === 'signed-out' ? words().signedOut : words().noChat;
  // Said again by screen readers only where it is another.
  if (sentence.textContent !== text) sentence.textContent = text;
}

// @ts-check
/** @import { Middleware } from './web-chat.js' */

import { amount, fillIn } from './fill-in.js';
import { words } from './language.js';

const { dataset } = /** @type {HTMLElement} */ (document.getElementById('page'));
const longest = Number(dataset.textLength);
const reason = /** @type {HTMLElement} */ (document.getElementById('text-refused'));

/**
 * For Web Chat's store: a text that the bot would not take stays in the box, and the page says why.
 * @type {Middleware}
 */
export const fittingText = (store) => (next) => (action) => {
  if (action.type !== 'WEB_CHAT/SUBMIT_SEND_BOX') return next(action);
  const isTooLong = store.getState().sendBoxValue.length > longest;
  reason.textContent = isTooLong ? fillIn(words().textTooLong, { count: amount(longest) }) : '';
  return isTooLong ? undefined : next(action);
};

// @ts-check
/** @import { Middleware } from './web-chat.js' */

/** The messages have come to rest when nothing moved them for this long. */
const REST_MS = 150;
/** They come to rest sooner, or the customer moves them. */
const PATIENCE_MS = 3000;

/**
 * For Web Chat's store: a message that is longer than the window is shown from its beginning, not from its end. Web Chat scrolls as far,
 * but counts with the messages before it as they were, and an answered card has another height than an open one.
 * @param {HTMLElement} chat
 * @returns {Middleware}
 */
export function readFromBeginning(chat) {
  let stop = () => undefined;
  return () => (next) => (action) => {
    const result = next(action);
    const { from } = (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload?.activity) || {};
    if (from?.role === 'bot') {
      stop();
      stop = whenAtRest(chat, () => bringBeginningIntoView(chat));
    }
    return result;
  };
}

/** @param {HTMLElement} chat */
function bringBeginningIntoView(chat) {
  const view = viewOf(chat);
  const newest = [...chat.querySelectorAll('article.webchat__basic-transcript__activity')].at(-1);
  if (!view || !newest) return;
  const above = view.getBoundingClientRect().top - newest.getBoundingClientRect().top;
  if (above > 1) view.scrollTop -= above;
}

/**
 * @param {HTMLElement} chat
 * @param {() => void} act
 * @returns {() => undefined} what stops waiting
 */
function whenAtRest(chat, act) {
  const begun = performance.now();
  let movedAt = begun;
  let place = NaN;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    for (const type of ownMoves) chat.removeEventListener(type, stop);
    return undefined;
  };
  for (const type of ownMoves) chat.addEventListener(type, stop, { passive: true });
  const look = () => {
    if (isStopped) return;
    const now = performance.now();
    const { scrollTop = NaN, scrollHeight = 0 } = viewOf(chat) ?? {};
    if (scrollTop + scrollHeight !== place) [place, movedAt] = [scrollTop + scrollHeight, now];
    if (now - movedAt < REST_MS && now - begun < PATIENCE_MS) {
      requestAnimationFrame(look);
      return;
    }
    stop();
    act();
  };
  requestAnimationFrame(look);
  return stop;
}

/** With which a customer moves the messages themselves. */
const ownMoves = /** @type {const} */ (['wheel', 'touchmove']);

/** @param {HTMLElement} chat */
function viewOf(chat) {
  return chat.querySelector('.webchat__basic-transcript__scrollable');
}

// @ts-check
/** @import { Middleware } from './web-chat.js' */

/** The messages have come to rest when nothing moved them for this long. */
const REST_MS = 150;
/** They come to rest sooner, or the customer moves them. */
const PATIENCE_MS = 3000;

/**
 * For Web Chat's store: a message that is longer than the window is shown from its beginning, not from its end, for as long as the customer
 * does not move the messages. Web Chat scrolls as far, but counts with the messages before it as they were, and an answered card has another
 * height than an open one.
 * @param {HTMLElement} chat
 * @returns {Middleware}
 */
export function readFromBeginning(chat) {
  let isMovedByCustomer = false;
  let stop = () => {};
  onMoved(chat, () => {
    isMovedByCustomer = true;
    stop();
  });
  return () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') isMovedByCustomer = false;
    const isReadingEarlierOnes = isMovedByCustomer && !isAtEnd(chat);
    const result = next(action);
    const { from } = (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload?.activity) || {};
    if (from?.role === 'bot' && !isReadingEarlierOnes) {
      isMovedByCustomer = false;
      stop();
      stop = keepNewestInView(chat);
    }
    return result;
  };
}

/**
 * Now, and whenever a message changes its height.
 * @param {HTMLElement} chat
 * @returns {() => void} what ends it
 */
function keepNewestInView(chat) {
  let isEnded = false;
  let isWaiting = false;
  const observer = new ResizeObserver(() => bringIntoView());
  const bringIntoView = async () => {
    if (isWaiting) return;
    isWaiting = true;
    await atRest(chat);
    isWaiting = false;
    if (isEnded) return;
    observe();
    bringNewestIntoView(chat);
  };
  /** @type {WeakSet<Element>} */
  const observed = new WeakSet();
  const observe = () => {
    const view = viewOf(chat);
    for (const part of view ? [view, ...view.children] : []) {
      if (observed.has(part)) continue;
      observed.add(part);
      observer.observe(part);
    }
  };
  bringIntoView();
  return () => {
    isEnded = true;
    observer.disconnect();
  };
}

/**
 * As far down as Web Chat would, but not past the first line of the newest message.
 * @param {HTMLElement} chat
 */
function bringNewestIntoView(chat) {
  const view = viewOf(chat);
  const newest = [...chat.querySelectorAll('article.webchat__basic-transcript__activity')].at(-1);
  if (!view || !newest) return;
  const beginning = view.scrollTop + newest.getBoundingClientRect().top - view.getBoundingClientRect().top;
  const wanted = Math.min(beginning, view.scrollHeight - view.clientHeight);
  if (Math.abs(wanted - view.scrollTop) > 1) view.scrollTop = wanted;
}

/** @param {HTMLElement} chat */
function atRest(chat) {
  const begun = performance.now();
  let movedAt = begun;
  let place = NaN;
  return new Promise((rest) => {
    const look = () => {
      const now = performance.now();
      const { scrollTop = NaN, scrollHeight = 0 } = viewOf(chat) ?? {};
      if (scrollTop + scrollHeight !== place) [place, movedAt] = [scrollTop + scrollHeight, now];
      if (now - movedAt < REST_MS && now - begun < PATIENCE_MS) requestAnimationFrame(look);
      else rest(undefined);
    };
    requestAnimationFrame(look);
  });
}

/** With which a customer moves the messages. */
const movingKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Tab'];

/**
 * @param {HTMLElement} chat
 * @param {() => void} act
 */
function onMoved(chat, act) {
  for (const type of /** @type {const} */ (['wheel', 'touchmove'])) {
    chat.addEventListener(type, act, { passive: true });
  }
  chat.addEventListener('keydown', ({ key }) => movingKeys.includes(key) && act());
  // The scroll bar itself: what is pressed is the view, and nothing in it.
  chat.addEventListener('pointerdown', ({ target }) => target === viewOf(chat) && act());
}

/** @param {HTMLElement} chat */
function isAtEnd(chat) {
  const view = viewOf(chat);
  return !view || view.scrollHeight - view.clientHeight - view.scrollTop < 2;
}

/** @param {HTMLElement} chat */
function viewOf(chat) {
  return chat.querySelector('.webchat__basic-transcript__scrollable');
}

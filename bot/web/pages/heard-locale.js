// @ts-check
/** @import { WebChatAction } from './web-chat.js' */

/**
 * For Web Chat's store: tells the language in which the bot spoke last. A history that comes back in one go tells only how it ends.
 * @param {(locale: string) => void} listener
 */
export function heardLocale(listener) {
  /** @type {string | null} */
  let heard = null;
  return () => (/** @type {(action: WebChatAction) => unknown} */ next) => (/** @type {WebChatAction} */ action) => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload?.activity : undefined;
    if (activity?.from?.role === 'bot' && typeof activity.locale === 'string') {
      if (heard === null) setTimeout(tell);
      heard = activity.locale;
    }
    return next(action);
  };

  function tell() {
    if (heard !== null) listener(heard);
    heard = null;
  }
}

// @ts-check
/** @import { Middleware } from './web-chat.js' */

/**
 * For Web Chat's store: tells when the customer has started over, here or on another device, so that what was said before is put away.
 * A history that comes back begins with the last time they did, which is not told again.
 * @param {() => void} listener
 * @returns {Middleware}
 */
export function startsAfresh(listener) {
  let isFirst = true;
  return () => (next) => (action) => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload?.activity : undefined;
    if (activity) {
      const isStart = activity.from?.role === 'bot' && activity.channelData?.startsAfresh === true;
      if (isStart && !isFirst) setTimeout(listener);
      isFirst = false;
    }
    return next(action);
  };
}

// @ts-check
/** @import { Activity } from './web-chat.js' */

/**
 * A message that Web Chat took for lost and a customer sends again by hand may have arrived all the same: it is posted under its first id,
 * by which the bot knows it, and shown under its last, by which Web Chat does.
 */
export function sentAgain() {
  /** First ids by what was said. @type {Map<string, string>} */
  const givenUp = new Map();
  /** Last ids by first ones. @type {Map<string, string>} */
  const shownAs = new Map();
  const contentOf = (/** @type {Activity} */ { text, value, attachments = [] }) =>
    JSON.stringify([text, value, attachments.map(({ name }) => name)]);
  const idOf = (/** @type {Activity} */ { channelData }) => channelData?.clientActivityID ?? '';
  const withId = (/** @type {Activity} */ activity, /** @type {string} */ clientActivityID) => ({
    ...activity,
    channelData: { ...activity.channelData, clientActivityID },
  });
  return {
    /** @param {Activity} message */
    giveUp: (message) => void givenUp.set(contentOf(message), idOf(message)),
    /** @param {Activity} message */
    underFirstId(message) {
      const first = givenUp.get(contentOf(message));
      if (first === undefined) return message;
      givenUp.delete(contentOf(message));
      shownAs.set(first, idOf(message));
      return withId(message, first);
    },
    /** @param {Activity} activity */
    asShown(activity) {
      const last = shownAs.get(idOf(activity));
      return last === undefined ? activity : withId(activity, last);
    },
  };
}

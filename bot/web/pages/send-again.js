// @ts-check
/** @import { Activity, Store } from './web-chat.js' */
/** @import { openLine } from './line.js' */

const PAUSE_MS = 2000;

/**
 * Sends what the page before this one could not, but for what arrived all the same.
 * @param {readonly Activity[]} messages
 * @param {ReturnType<typeof openLine>} line
 * @param {string} conversationId
 * @param {Store} store
 */
export async function sendAgain(messages, line, conversationId, store) {
  if (messages.length === 0) return;
  const arrived = await arrivedIds(line, conversationId);
  for (const { text = '', value, channelData } of messages) {
    if (arrived.has(channelData?.clientActivityID)) continue;
    line.sendsAgain({ ...(text && { text }), value, channelData });
    if (value === undefined) store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });
    else store.dispatch({ type: 'WEB_CHAT/SEND_POST_BACK', payload: { value } });
  }
}

/**
 * Asks until the bot answers: before that nothing can be sent either.
 * @param {{ readonly token: string }} line
 * @param {string} conversationId
 * @returns {Promise<Set<string | undefined>>}
 */
async function arrivedIds(line, conversationId) {
  const address = `/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities`;
  for (;;) {
    const answer = await fetch(address, { headers: { Authorization: `Bearer ${line.token}` } }).catch(() => null);
    if (answer?.ok) {
      /** @type {{ activities: Activity[] }} */
      const { activities } = await answer.json();
      return new Set(activities.map(({ channelData }) => channelData?.clientActivityID));
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

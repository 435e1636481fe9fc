// @ts-check
/** @import { Session } from './session.js' */

const page = /** @type {HTMLElement} */ (document.getElementById('page'));
/** The portals that may embed this page; nobody else's messages are read. */
const origins = (page.dataset.origins ?? '').split(' ').filter(Boolean);

/**
 * Asks the page that embeds this one for a token: it gets `{ type: 'planswitch:token-wanted', conversationId? }` and answers
 * `{ type: 'planswitch:token', token, conversationId, started? }`, the first two from `POST /v3/directline/tokens/generate` of its
 * server. With `started: true` the conversation is one that was begun before, and its history is shown.
 * @param {string} [conversationId] to go on with
 * @returns {Promise<Session>}
 */
export function askEmbeddingPage(conversationId) {
  return new Promise((resolve) => {
    /** @param {MessageEvent} event */
    const listen = ({ origin, source, data }) => {
      if (source !== window.parent || !origins.includes(origin) || data?.type !== 'planswitch:token') return;
      if (typeof data.token !== 'string' || typeof data.conversationId !== 'string') return;
      window.removeEventListener('message', listen);
      const started = data.started === true || data.conversationId === conversationId;
      resolve({ token: data.token, conversationId: data.conversationId, started });
    };
    window.addEventListener('message', listen);
    for (const origin of origins)
      window.parent.postMessage({ type: 'planswitch:token-wanted', conversationId }, origin);
  });
}

/**
 * Tells it that a conversation has begun, which it may want to go on with after a reload: `{ type: 'planswitch:started', conversationId }`.
 * @param {{ type: string, conversationId?: string | undefined }} message
 */
export function tellEmbeddingPage(message) {
  for (const origin of origins) window.parent.postMessage(message, origin);
}

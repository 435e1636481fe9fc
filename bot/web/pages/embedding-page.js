// @ts-check
/** @import { Session } from './session.js' */

const page = /** @type {HTMLElement} */ (document.getElementById('page'));
/** The portals that may embed this page; nobody else's messages are read. */
const origins = (page.dataset.origins ?? '').split(' ').filter(Boolean);

export const isEmbedded = window.parent !== window;

/**
 * Asks the page that embeds this one for a token: it gets `{ type: 'planswitch:token-wanted', conversationId? }` and answers
 * `{ type: 'planswitch:token', token, conversationId }`, both from `POST /v3/directline/tokens/generate` of its server.
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
      const { token } = data;
      resolve({ token, conversationId: data.conversationId, started: data.conversationId === conversationId });
    };
    window.addEventListener('message', listen);
    for (const origin of origins)
      window.parent.postMessage({ type: 'planswitch:token-wanted', conversationId }, origin);
  });
}

// @ts-check
/** @import { Session } from './session.js' */
/** @typedef {'signed-out' | 'failed'} NoTokenReason why there is no token; docs/embed.md has what portals send */

const page = /** @type {HTMLElement} */ (document.getElementById('page'));
/** The portals that may embed this page; nobody else's messages are read. */
const origins = (page.dataset.origins ?? '').split(' ').filter(Boolean);

/** A portal that has said nothing for this long is taken for one that failed; its token is welcome later all the same. */
const PATIENCE_MS = 10_000;
/** After a failure the portal is asked again by itself. */
const ASK_AGAIN_MS = 30_000;

/**
 * Asks the page that embeds this one for a token: it gets `{ type: 'planswitch:token-wanted', conversationId? }` and answers
 * `{ type: 'planswitch:token', token, conversationId }`, both from `POST /v3/directline/tokens/generate` of its server, or
 * `{ type: 'planswitch:no-token', reason: 'signed-out' | 'failed' }`.
 * @param {(reason: NoTokenReason, askAgain: () => void) => void} onNoToken
 * @param {string} [conversationId] to go on with
 * @returns {Promise<Session>} once there is one
 */
export function askEmbeddingPage(onNoToken, conversationId) {
  return new Promise((resolve) => {
    let timer = 0;
    /** @param {NoTokenReason} reason */
    const failed = (reason) => {
      clearTimeout(timer);
      if (reason === 'failed') timer = setTimeout(ask, ASK_AGAIN_MS);
      onNoToken(reason, ask);
    };
    const ask = () => {
      clearTimeout(timer);
      timer = setTimeout(() => failed('failed'), PATIENCE_MS);
      for (const origin of origins)
        window.parent.postMessage({ type: 'planswitch:token-wanted', conversationId }, origin);
    };
    /** @param {MessageEvent} event */
    const listen = ({ origin, source, data }) => {
      if (source !== window.parent || !origins.includes(origin)) return;
      if (data?.type === 'planswitch:no-token') failed(data.reason === 'signed-out' ? 'signed-out' : 'failed');
      if (data?.type !== 'planswitch:token') return;
      if (typeof data.token !== 'string' || typeof data.conversationId !== 'string') {
        // What a portal hands on when its server's route answered with an error.
        failed('failed');
        return;
      }
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve({ token: data.token, conversationId: data.conversationId });
    };
    window.addEventListener('message', listen);
    ask();
  });
}

// @ts-check
/**
 * What was typed in this tab and has not arrived, over a reload of the page: what stands in the box, and what the bot is not known to have. For
 * whoever typed it, and nobody else who signs in here. Files are not kept: the browser asks before it leaves them behind.
 */

import { userOf } from './session.js';

/** @import { Activity } from './web-chat.js' */
/** @import { Session } from './session.js' */

const key = 'planswitch-typed';

/**
 * @typedef {object} KeptWords
 * @property {string} draft
 * @property {readonly Activity[]} unsent without their files
 */

/** @type {KeptWords} */
const nothing = { draft: '', unsent: [] };

/** In a frame the browser may forbid a place to keep anything. @returns {Storage | null} */
function place() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * What this customer typed before the page was loaded.
 * @param {Session} session
 * @returns {KeptWords}
 */
export function wordsBefore({ token, conversationId }) {
  const stored = place()?.getItem(key);
  if (!stored) return nothing;
  const { user, draft, unsent, ...kept } = JSON.parse(stored);
  if (user !== userOf(token)) return nothing;
  if (kept.conversationId === conversationId) return { draft, unsent };
  // They belong to another conversation; here the customer decides.
  return { draft: [...textsOf(unsent), draft].filter((text) => text !== '').join('\n'), unsent: [] };
}

/**
 * Keeps what is typed from now on.
 * @param {Session} session
 * @param {KeptWords} [first]
 */
export function keepWords({ token, conversationId }, first = nothing) {
  let { draft, unsent } = first;
  let hasFilesUnderWay = false;
  const write = () => {
    const isEmpty = draft === '' && unsent.length === 0;
    if (isEmpty) place()?.removeItem(key);
    else place()?.setItem(key, JSON.stringify({ user: userOf(token), conversationId, draft, unsent }));
  };
  const ask = (/** @type {BeforeUnloadEvent} */ event) => hasFilesUnderWay && event.preventDefault();
  addEventListener('beforeunload', ask);
  write();
  return {
    /** @param {string} text what stands in the box */
    draft(text) {
      if (text === draft) return;
      draft = text;
      write();
    },
    /** @param {readonly Activity[]} messages */
    unsent(messages) {
      hasFilesUnderWay = messages.some(({ attachments }) => attachments?.length);
      unsent = messages.map(({ attachments, ...message }) => message);
      write();
    },
    /** Forgets them: they are kept elsewhere now. */
    end() {
      removeEventListener('beforeunload', ask);
      place()?.removeItem(key);
    },
  };
}

/** @param {readonly Activity[]} messages */
function textsOf(messages) {
  return messages.flatMap(({ text }) => (text ? [text] : []));
}

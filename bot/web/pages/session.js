// @ts-check
/**
 * Who chats in this tab: a token, the conversation it is for, and in the demo the customer. Never in an address, which would end up in
 * histories and logs.
 * @typedef {{ token: string, conversationId: string, started: boolean, customer?: Customer }} Session
 * @typedef {{ id: string, name: string, partner: string }} Customer
 */

const key = 'planswitch';
/** @type {Session | null} */
let inMemory = null;

/** @returns {Session | null} */
export function loadSession() {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? inMemory : JSON.parse(stored);
  } catch {
    return inMemory;
  }
}

/** @param {Session} session */
export function saveSession(session) {
  inMemory = session;
  try {
    sessionStorage.setItem(key, JSON.stringify(session));
  } catch {
    // A browser may refuse storage to a frame of another site; then a reload begins anew.
  }
}

export function forgetSession() {
  inMemory = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above: there is nothing stored.
  }
}

// @ts-check
/**
 * Who chats in this tab: a token, the conversation it is for, and in the demo the customer. Never in an address, which would end up in
 * histories and logs.
 * @typedef {{ token: string, conversationId: string, customer?: Customer }} Session
 * @typedef {{ id: string, name: string, partner: string }} Customer
 */

import { isEmbedded } from './is-embedded.js';

const key = 'planswitch';
/** In a portal's frame it is kept nowhere else: who is signed in there may change, and only the portal knows. @type {Session | null} */
let inMemory = null;

/** @returns {Session | null} */
export function loadSession() {
  const stored = isEmbedded ? null : sessionStorage.getItem(key);
  return stored === null ? inMemory : JSON.parse(stored);
}

/** @param {Session} session */
export function saveSession(session) {
  inMemory = session;
  if (!isEmbedded) sessionStorage.setItem(key, JSON.stringify(session));
}

export function forgetSession() {
  inMemory = null;
  if (!isEmbedded) sessionStorage.removeItem(key);
}

/**
 * Whether two tokens are the same person's: what one has typed must not be sent as another, who signed in meanwhile.
 * @param {string} token
 * @param {string} other
 */
export function isSameUser(token, other) {
  return userOf(token) !== null && userOf(token) === userOf(other);
}

/**
 * Whose a token is; null where it does not say.
 * @param {string} token a JWT, which the bot checks, not the page
 * @returns {string | null}
 */
export function userOf(token) {
  try {
    const [, claims = ''] = token.split('.');
    return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).user ?? null;
  } catch {
    return null;
  }
}

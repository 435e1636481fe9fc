// @ts-check
/** @import { Session } from './session.js' */

/**
 * Asks the demo's portal for a token, as a provider's page asks its own server. It is for the customer's last conversation.
 * @param {string} customerId
 * @param {string} [conversationId] to go on with instead
 * @returns {Promise<Session>}
 */
export async function loginAs(customerId, conversationId) {
  const { token, conversationId: id, customer } = await post('/demo/portal/login', { customerId, conversationId });
  return { token, conversationId: id, customer };
}

/**
 * @param {string} address
 * @param {object} body
 */
export async function post(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answerOf(response);
}

/** @param {Response} response */
export async function answerOf(response) {
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw Object.assign(new Error(answer.error?.message ?? 'The bot did not answer.'), { status: response.status });
}

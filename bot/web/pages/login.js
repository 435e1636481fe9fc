// @ts-check
import { loginAs } from './demo-portal.js';
import { saveSession } from './session.js';

const problem = /** @type {HTMLElement} */ (document.getElementById('problem'));

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll('button[data-customer]')
)) {
  button.addEventListener('click', () => login(button));
}

/** @param {HTMLButtonElement} button */
async function login(button) {
  problem.hidden = true;
  button.disabled = true;
  try {
    saveSession(await loginAs(button.dataset.customer ?? ''));
    location.href = '/chat';
  } catch (error) {
    problem.textContent = `You could not be logged in: ${error instanceof Error ? error.message : error} Try again.`;
    problem.hidden = false;
  } finally {
    button.disabled = false;
  }
}

// @ts-check
import { answerOf, post } from './demo-portal.js';
import { locale, onLanguageChange, writing } from './language.js';

const details = /** @type {HTMLDetailsElement} */ (document.getElementById('demo-date'));
const form = /** @type {HTMLFormElement} */ (document.getElementById('move-date'));
const today = /** @type {HTMLTimeElement} */ (document.getElementById('today'));
const nextDay = /** @type {HTMLButtonElement} */ (document.getElementById('next-day'));
const toDate = /** @type {HTMLInputElement} */ (document.getElementById('to-date'));

/**
 * Shows the demo's date as it is for the customer, and moves it forward.
 * @param {string} customerId
 * @param {HTMLElement} status
 */
export async function showDemoDate(customerId, status) {
  nextDay.addEventListener('click', () => move({ days: 1 }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    move({ to: toDate.value });
  });
  onLanguageChange(write);
  show(await answerOf(await fetch(`/demo/clock?customerId=${encodeURIComponent(customerId)}`)));
  // A small screen needs its room for the chat.
  details.open = window.matchMedia('(min-width: 48rem) and (min-height: 36rem)').matches;
  details.hidden = false;

  /** @param {{ days: number } | { to: string }} by */
  async function move(by) {
    setBusy(true);
    try {
      show(await post('/demo/clock', { ...by, customerId }));
      status.textContent = '';
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
    setBusy(false);
  }
}

/** @param {{ today: string }} clock */
function show(clock) {
  today.dateTime = clock.today;
  write();
  const tomorrow = new Date(dateShown().getTime() + 86_400_000).toISOString().slice(0, 10);
  toDate.min = tomorrow;
  toDate.value = '';
}

/** The date in the language of the page. */
function write() {
  if (today.dateTime === '') return;
  const parts = /** @type {const} */ ({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  today.textContent = dateShown().toLocaleDateString(locale(), { ...parts, ...writing, timeZone: 'UTC' });
}

function dateShown() {
  return new Date(`${today.dateTime}T00:00:00Z`);
}

/** @param {boolean} busy */
function setBusy(busy) {
  for (const element of form.querySelectorAll('button, input')) element.toggleAttribute('disabled', busy);
}

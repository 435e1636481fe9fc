// @ts-check

import { fetchBrand, showBrand } from './brand.js';
import { showDemoDate } from './demo-date.js';
import { loginAs } from './demo-portal.js';
import { askEmbeddingPage, tellEmbeddingPage } from './embedding-page.js';
import { heardLocale } from './heard-locale.js';
import { isEmbedded } from './is-embedded.js';
import { keepFocus } from './keep-focus.js';
import { direction, firstSpoken, locale, onLanguageChange, speak, words } from './language.js';
import { look, onLookChange } from './look.js';
import { forgetSession, loadSession, saveSession } from './session.js';
import { overrideLocalizedStrings } from './web-chat-strings.js';

/** @import { Brand } from './brand.js' */
/** @import { Session } from './session.js' */
/** @import { DirectLine } from './web-chat.js' */

const ONLINE = 2;
const EXPIRED_TOKEN = 3;
const FAILED_TO_CONNECT = 4;

const page = /** @type {HTMLScriptElement} */ (document.getElementById('page'));
const chat = /** @type {HTMLElement} */ (document.getElementById('chat'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const isDemo = page.dataset.demo === 'on';

/** @type {() => void} */
let render = () => undefined;
/** Whose page it is, once the bot has said so. @type {Brand | null} */
let brand = null;
keepFocus(chat);
onLookChange(() => render());
onLanguageChange(() => {
  showBrand(brand);
  render();
});
start();

async function start() {
  const session = loadSession() ?? (isEmbedded ? await askEmbeddingPage() : null);
  if (!session) {
    // Nobody is signed in here: the start page of the demo, or the sentence that says how to embed, helps on.
    location.replace('/');
    return;
  }
  await dress(session);
  showWho(session);
  connect(session);
}

/**
 * Gives the page the partner's brand and the customer's language: the one the bot speaks already, else the browser's, else what is known
 * of the customer.
 * @param {Session} session
 */
async function dress({ token }) {
  brand = await fetchBrand(token);
  speak(firstSpoken([...(brand?.spoken ? [brand.spoken] : []), ...navigator.languages, ...(brand?.languages ?? [])]));
}

/** @param {Session} session */
function connect(session) {
  saveSession(session);
  const { token, conversationId, started } = session;
  const directLine = window.WebChat.createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token,
    // With them, the history of a conversation that was begun comes back; without them it begins.
    ...(started && { conversationId, watermark: '0' }),
    conversationStartProperties: { locale: locale() },
  });
  const store = window.WebChat.createStore({}, heardLocale(speakWith));
  const given = { directLine, store, nonce: page.nonce ?? '', overrideLocalizedStrings };
  render = () => window.WebChat.renderWebChat({ ...given, locale: locale(), dir: direction(), ...look() }, chat);
  render();
  const subscription = directLine.connectionStatus$.subscribe((state) => {
    if (state === ONLINE) {
      status.textContent = '';
      saveSession({ ...session, started: true });
      if (isEmbedded) tellEmbeddingPage({ type: 'planswitch:started', conversationId });
    }
    if (state !== EXPIRED_TOKEN && state !== FAILED_TO_CONNECT) return;
    // Web Chat does not come back from either by itself: it needs a new token and a new Direct Line (reference/channel.md 2).
    setTimeout(() => subscription.unsubscribe());
    renew(loadSession() ?? session, directLine, 1000);
  });
}

/** @param {string} heard the language in which the bot spoke last */
function speakWith(heard) {
  if (heard !== locale()) speak(heard);
}

/**
 * @param {Session} old
 * @param {DirectLine} directLine
 * @param {number} wait
 */
async function renew(old, directLine, wait) {
  status.textContent = words().connectionLost;
  try {
    const session = await newToken(old);
    directLine.end();
    if (!brand) await dress(session);
    connect(session);
  } catch (error) {
    const refused = error instanceof Error && 'status' in error && Number(error.status) === 404;
    if (refused) {
      // The customer or the conversation is not there any more.
      forgetSession();
      location.replace('/');
      return;
    }
    setTimeout(() => renew(old, directLine, Math.min(wait * 2, 30_000)), wait);
  }
}

/** @param {Session} old */
async function newToken({ conversationId, started, customer }) {
  const goOn = started ? conversationId : undefined;
  if (isEmbedded) return askEmbeddingPage(goOn);
  return loginAs(customer?.id ?? '', goOn);
}

/**
 * Who chats, which only the demo has to say: in a portal it is clear.
 * @param {Session} session
 */
function showWho({ customer }) {
  if (isEmbedded || !customer) return;
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  element('customer-name').textContent = customer.name;
  element('customer-partner').textContent = customer.partner;
  element('customer').hidden = false;
  element('switch').hidden = false;
  element('switch').addEventListener('click', forgetSession);
  if (isDemo) showDemoDate(customer.id, status);
}

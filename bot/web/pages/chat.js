// @ts-check

import { showDemoDate } from './demo-date.js';
import { loginAs } from './demo-portal.js';
import { askEmbeddingPage, tellEmbeddingPage } from './embedding-page.js';
import { isEmbedded } from './is-embedded.js';
import { locale } from './locale.js';
import { look, onLookChange } from './look.js';
import { forgetSession, loadSession, saveSession } from './session.js';

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
onLookChange(() => render());
start();

async function start() {
  const session = loadSession() ?? (isEmbedded ? await askEmbeddingPage() : null);
  if (!session) {
    // Nobody is signed in here: the start page of the demo, or the sentence that says how to embed, helps on.
    location.replace('/');
    return;
  }
  showWho(session);
  connect(session);
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
  });
  const store = window.WebChat.createStore();
  render = () =>
    window.WebChat.renderWebChat(
      { directLine, store, locale, nonce: page.nonce ?? '', overrideLocalizedStrings: keepAmounts, ...look() },
      chat,
    );
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

/**
 * Web Chat reads a card out as `A card: $1 $2 $3` and fills the places in one after the other, so that it would take the `$2` of an
 * amount in `$1` for the next place. Cards of this bot have a `$1` only: the others come first, where they are found first.
 * @param {Record<string, string>} strings
 */
function keepAmounts(strings) {
  const card = (strings['ATTACHMENT_CARD'] ?? 'A card: $1').replace(/\s*\$[23]/g, '');
  return { ...strings, ATTACHMENT_CARD: `$2$3${card}` };
}

/**
 * @param {Session} old
 * @param {DirectLine} directLine
 * @param {number} wait
 */
async function renew(old, directLine, wait) {
  status.textContent = 'The connection was lost. Connecting again …';
  try {
    const session = await newToken(old);
    directLine.end();
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

/** @param {Session} session */
function showWho({ customer }) {
  if (isEmbedded || !customer) return;
  const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  element('customer-name').textContent = customer.name;
  element('customer-partner').textContent = customer.partner;
  element('header').hidden = false;
  element('switch').addEventListener('click', forgetSession);
  if (isDemo) showDemoDate(customer.id, status);
}

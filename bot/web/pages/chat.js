// @ts-check

import { fetchBrand, showBrand } from './brand.js';
import { showDemoDate } from './demo-date.js';
import { loginAs } from './demo-portal.js';
import { askEmbeddingPage } from './embedding-page.js';
import { fittingFiles, forgetRefusedFiles, picker, sayFilesRefused, showFiles } from './files.js';
import { fittingText } from './fitting-text.js';
import { heardLocale } from './heard-locale.js';
import { isEmbedded } from './is-embedded.js';
import { keepFocus } from './keep-focus.js';
import { keepWords, wordsBefore } from './kept-words.js';
import { direction, firstSpoken, locale, onLanguageChange, speak, words } from './language.js';
import { openLine } from './line.js';
import { look, onLookChange } from './look.js';
import { readFromBeginning } from './read-from-beginning.js';
import { forgetSession, isSameUser, loadSession, saveSession } from './session.js';
import { startsAfresh } from './starts-afresh.js';
import { hideTrouble, showTrouble } from './trouble.js';
import { overrideLocalizedStrings } from './web-chat-strings.js';

/** @import { Brand } from './brand.js' */
/** @import { Session } from './session.js' */
/** @import { FileToSend, WebChat } from './web-chat.js' */

const page = /** @type {HTMLScriptElement} */ (document.getElementById('page'));
const chat = /** @type {HTMLElement} */ (document.getElementById('chat'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const startOver = /** @type {HTMLButtonElement} */ (document.getElementById('start-over'));
const isDemo = page.dataset.demo === 'on';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** So often in a row a token that was just given may be refused before the customer is told. */
const MOST_REFUSALS = 3;

/** @type {() => void} */
let render = () => undefined;
/** Whose page it is, once the bot has said so. @type {Brand | null} */
let brand = null;
let isDressed = false;
/** Tokens in a row with which the bot could not be reached. */
let refusals = 0;

keepFocus(chat);
onLookChange(() => render());
onLanguageChange(() => {
  if (isDressed) showBrand(brand);
  render();
});
start();

async function start() {
  speak(firstSpoken(navigator.languages));
  if (!window.WebChat) {
    showTrouble('failed', () => location.reload());
    return;
  }
  const session = loadSession() ?? (isEmbedded ? await askPortal() : null);
  if (!session) {
    // Nobody is signed in here: the start page of the demo, or the sentence that says how to embed, helps on.
    location.replace('/');
    return;
  }
  await dress(session);
  showWho(session);
  connect(window.WebChat, session);
}

/** @param {string} [conversationId] to go on with */
async function askPortal(conversationId) {
  const session = await askEmbeddingPage(showTrouble, conversationId);
  hideTrouble();
  return session;
}

/**
 * Gives the page the partner's brand and the customer's language: the one the bot speaks already, else the browser's, else what is known
 * of the customer.
 * @param {Session} session
 */
async function dress({ token }) {
  brand = await fetchBrand(token);
  isDressed = true;
  speak(firstSpoken([...(brand?.spoken ? [brand.spoken] : []), ...navigator.languages, ...(brand?.languages ?? [])]));
}

/**
 * Shows the conversation of a session: what was said lately where it is one that has begun, else the bot's first words.
 * @param {WebChat} webChat
 * @param {Session} session
 * @param {string} [typed] what stands in the box, where it is not what was kept
 * @param {readonly FileToSend[]} [files] beside it
 */
function connect(webChat, session, typed, files = []) {
  saveSession(session);
  const before = typed === undefined ? wordsBefore(session) : { draft: typed, unsent: [] };
  const kept = keepWords(session, before);
  const directLine = openLine(webChat, session, locale(), {
    online() {
      refusals = 0;
      status.textContent = '';
      hideTrouble();
      saveSession({ ...session, token: directLine.token });
    },
    lost: () => {
      status.textContent = words().connectionLost;
    },
    ended: () => renew({ ...session, token: directLine.token }),
    filesRefused: sayFilesRefused,
    refused: ({ text }) => {
      if (text && store.getState().sendBoxValue === '') writeInBox(text);
    },
    unsent: (messages) => kept.unsent(messages),
  });
  const store = webChat.createStore(
    {},
    heardLocale(speakWith),
    startsAfresh(beginAnew),
    fittingFiles,
    fittingText,
    readFromBeginning(chat),
  );
  const forgetFiles = showFiles(store);
  const given = { directLine, store, nonce: page.nonce ?? '', overrideLocalizedStrings };
  render = () => webChat.renderWebChat({ ...given, locale: locale(), dir: direction(), ...look(picker) }, chat);
  render();
  if (before.draft) writeInBox(before.draft);
  if (files.length > 0) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS', payload: { attachments: files } });
  const forgetDraft = store.subscribe(() => kept.draft(store.getState().sendBoxValue));
  // What is refused comes back into the box.
  for (const message of before.unsent) directLine.postActivity(message).subscribe({ next() {}, error() {} });
  startOver.onclick = () => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: words().startOver } });
  startOver.hidden = false;

  /** @param {string} text */
  function writeInBox(text) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
  }

  /** @param {Session} next */
  function replace(next) {
    const { sendBoxValue, sendBoxAttachments } = store.getState();
    const isTheirs = isSameUser(session.token, next.token);
    const typed = isTheirs ? [...directLine.unsentTexts(), sendBoxValue].filter((text) => text !== '').join('\n') : '';
    directLine.end();
    kept.end();
    forgetDraft();
    forgetFiles();
    forgetRefusedFiles();
    const hadFocus = chat.contains(document.activeElement);
    connect(webChat, next, typed, isTheirs ? sendBoxAttachments : []);
    if (hadFocus) sendBox()?.focus();
  }

  function beginAnew() {
    replace({ ...session, token: directLine.token });
  }

  /** @param {Session} old whose token is not good any more */
  async function renew(old) {
    status.textContent = words().connectionLost;
    if (refusals > 0) await pause(FIRST_PAUSE_MS * 2 ** refusals);
    if (refusals >= MOST_REFUSALS) await troubleIsTriedAgain();
    refusals += 1;
    const next = await newToken(old);
    if (!brand) await dress(next);
    if (next.conversationId === session.conversationId) directLine.resume(next.token);
    else replace(next);
  }
}

/** @returns {HTMLElement | null} */
function sendBox() {
  return chat.querySelector('[data-id="webchat-sendbox-input"]');
}

/** @param {string} heard the language in which the bot spoke last */
function speakWith(heard) {
  if (heard !== locale()) speak(heard);
}

/** Until the customer wants to try again, or a while has gone by. */
function troubleIsTriedAgain() {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_PAUSE_MS);
    showTrouble('failed', () => resolve(undefined));
  });
}

/**
 * A new token, for the same conversation if it is still the customer's.
 * @param {Session} old
 * @returns {Promise<Session>}
 */
async function newToken({ conversationId, customer }) {
  if (isEmbedded) return askPortal(conversationId);
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await loginAs(customer?.id ?? '', conversationId);
    } catch (error) {
      // The customer or the conversation is not there any more.
      const isGone = error instanceof Error && 'status' in error && Number(error.status) === 404;
      if (isGone) {
        forgetSession();
        location.replace('/');
      }
      await pause(wait);
    }
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
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

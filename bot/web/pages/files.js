// @ts-check
/**
 * The files beside the message that is being written: only such as the bot takes, each with its name, its size and a way to take it out.
 * However they come, picked, dropped or pasted, Web Chat puts them into its store.
 */

import { amount, fillIn } from './fill-in.js';
import { onLanguageChange, words } from './language.js';

/** @import { FileToSend, Middleware, Store } from './web-chat.js' */
/** @typedef {{ name: string, type: string, extensions: string[] }} FileKind as in bot/incoming/file-kinds.ts */

const SET_FILES = 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS';
const POST = 'DIRECT_LINE/POST_ACTIVITY';
const MEGABYTE = 1024 * 1024;

const { dataset } = /** @type {HTMLElement} */ (document.getElementById('page'));
/** @type {readonly FileKind[]} */
const kinds = JSON.parse(dataset.fileKinds ?? '[]');
const mostFiles = Number(dataset.uploadFiles);
const mostBytes = Number(dataset.uploadFileBytes);

const list = /** @type {HTMLElement} */ (document.getElementById('files'));
const reason = /** @type {HTMLElement} */ (document.getElementById('files-refused'));

/** What Web Chat's picker of files offers; no picker where no files are taken. */
export const picker = {
  uploadAccept: kinds.flatMap(({ type, extensions }) => [type, ...extensions]).join(','),
  hideUploadButton: mostFiles === 0,
};

/**
 * For Web Chat's store: keeps out what the bot would not take, and says why.
 * @type {Middleware}
 */
export const fittingFiles = () => (next) => (action) => {
  if (action.type === POST) forgetRefusedFiles();
  if (action.type !== SET_FILES) return next(action);
  const given = action.payload?.attachments ?? [];
  const reasons = given.map((file) => reasonAgainst(file)).filter((text) => text !== null);
  const fitting = given.filter((file) => reasonAgainst(file) === null);
  if (fitting.length > mostFiles) reasons.push(fillIn(words().tooManyFiles, { count: amount(mostFiles) }));
  if (given.length > 0) reason.textContent = reasons.join(' ');
  return next({ ...action, payload: { attachments: fitting.slice(0, mostFiles) } });
};

/**
 * Shows the files of a store, from now on.
 * @param {Store} store
 */
export function showFiles(store) {
  /** @type {readonly FileToSend[]} */
  let shown = [];
  const write = () => {
    list.replaceChildren(...shown.map((file) => itemOf(file, shown, store)));
    list.hidden = shown.length === 0;
  };
  const look = () => {
    const { sendBoxAttachments } = store.getState();
    if (sendBoxAttachments === shown) return;
    shown = sendBoxAttachments;
    write();
  };
  onLanguageChange(write);
  write();
  const forgetGiven = takeGivenFiles(store);
  const forgetStore = store.subscribe(look);
  return () => {
    forgetGiven();
    forgetStore();
  };
}

/**
 * Takes files that are dropped or pasted anywhere on the page, where Web Chat takes none: a browser opens a dropped file in place of the chat.
 * @param {Store} store
 */
function takeGivenFiles(store) {
  const take = (/** @type {Event} */ event, /** @type {DataTransfer | null} */ given) => {
    if (event.defaultPrevented || !given?.types.includes('Files')) return;
    event.preventDefault();
    const files = [...given.files].map((blob) => ({ blob }));
    if (files.length === 0) return;
    store.dispatch({ type: SET_FILES, payload: { attachments: [...store.getState().sendBoxAttachments, ...files] } });
  };
  const onDrag = (/** @type {DragEvent} */ event) => take(event, event.dataTransfer);
  const onPaste = (/** @type {ClipboardEvent} */ event) => take(event, event.clipboardData);
  addEventListener('dragover', onDrag);
  addEventListener('drop', onDrag);
  addEventListener('paste', onPaste);
  return () => {
    removeEventListener('dragover', onDrag);
    removeEventListener('drop', onDrag);
    removeEventListener('paste', onPaste);
  };
}

/**
 * The bot has not taken the files of a message, whose text was sent alone.
 * @param {string} code why, as Direct Line says it
 */
export function sayFilesRefused(code) {
  const { filesNotTaken, fileKinds, largerFiles, moreFiles } = words();
  const because =
    code === 'UPLOAD_TYPE_NOT_ALLOWED'
      ? fillIn(fileKinds, { kinds: kindNames() })
      : code === 'UPLOAD_FILE_TOO_LARGE'
        ? fillIn(largerFiles, { size: sizeText(mostBytes) })
        : code === 'TOO_MANY_UPLOADS' || code === 'UPLOADS_TOO_LARGE'
          ? moreFiles
          : '';
  reason.textContent = `${filesNotTaken} ${because}`.trim();
}

/** Whatever was wrong with files before. */
export function forgetRefusedFiles() {
  reason.textContent = '';
}

/**
 * @param {FileToSend} file
 * @returns {string | null}
 */
function reasonAgainst({ blob }) {
  const name = isolated(nameOf(blob));
  if (!kinds.some((kind) => isOf(blob, kind))) return fillIn(words().fileKind, { name, kinds: kindNames() });
  if (blob.size === 0) return fillIn(words().fileEmpty, { name });
  if (blob.size > mostBytes) return fillIn(words().fileTooLarge, { name, size: sizeText(mostBytes) });
  return null;
}

/**
 * @param {Blob} blob
 * @param {FileKind} kind
 */
function isOf(blob, { type, extensions }) {
  const [ending] = /\.[^.\s]+$/.exec(nameOf(blob).toLowerCase()) ?? [];
  return ending === undefined ? blob.type === type : extensions.includes(ending);
}

/**
 * @param {FileToSend} file
 * @param {readonly FileToSend[]} all
 * @param {Store} store
 */
function itemOf(file, all, store) {
  const name = document.createElement('bdi');
  name.textContent = nameOf(file.blob);
  const size = document.createElement('span');
  size.textContent = sizeText(file.blob.size);
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = '✕';
  remove.setAttribute('aria-label', fillIn(words().removeFile, { name: nameOf(file.blob) }));
  remove.addEventListener('click', () => {
    forgetRefusedFiles();
    store.dispatch({ type: SET_FILES, payload: { attachments: all.filter((other) => other !== file) } });
    // The pressed button is gone, and with it the focus.
    const next = list.querySelector('button') ?? document.querySelector('[data-id="webchat-sendbox-input"]');
    if (next instanceof HTMLElement) next.focus();
  });
  const item = document.createElement('li');
  item.append(name, size, remove);
  return item;
}

/** @param {Blob} blob */
function nameOf(blob) {
  return blob instanceof File ? blob.name : '';
}

function kindNames() {
  return isolated(kinds.map(({ name }) => name).join(', '));
}

/** @param {number} bytes */
function sizeText(bytes) {
  if (bytes < MEGABYTE) return isolated(`${amount(Math.max(1, Math.round(bytes / 1024)))} kB`);
  return isolated(`${amount(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`);
}

/** Runs its own way, whichever way the sentence runs. @param {string} text */
function isolated(text) {
  return `\u2068${text}\u2069`;
}

// @ts-check
/**
 * What the customer sends, in the order in which they sent it: one message after the other, each posted again until the bot has it. The bot
 * takes a message once, however often it is posted under one id.
 */

/** @import { Activity, DirectLine } from './web-chat.js' */

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** After this Web Chat offers to send a message again by hand. */
const PATIENCE_MS = 280_000;

/**
 * @typedef {object} OutboxListener
 * @property {() => void} online the bot has taken a message
 * @property {() => void} lost a message cannot be posted at present; it is tried again by itself
 * @property {(code: string) => void} filesRefused the bot does not take the files of a message, for a reason with a stable code
 * @property {(message: Activity) => void} refused the bot does not take a message, for good
 * @property {(message: Activity) => void} givenUp only the customer sends it again
 * @property {(messages: readonly Activity[]) => void} changed the messages that the bot is not known to have
 */

/**
 * @param {() => DirectLine} newestClient
 * @param {OutboxListener} tell
 */
export function openOutbox(newestClient, tell) {
  /** Messages that the bot is not known to have. @type {Set<Activity>} */
  const unsent = new Set();
  /** Called when it is worth while to post again. @type {Set<() => void>} */
  const waiting = new Set();
  /** The message before the next. @type {Promise<unknown>} */
  let last = Promise.resolve();
  let isEnded = false;

  /** @param {Activity} message also as it was sent before, under the same id */
  function forget(message) {
    unsent.delete(message);
    heard(message.channelData?.clientActivityID);
    tell.changed([...unsent]);
  }

  /**
   * The bot has a message, as the stream says.
   * @param {string | undefined} clientActivityID
   */
  function heard(clientActivityID) {
    const those = [...unsent].filter(({ channelData }) => channelData?.clientActivityID === clientActivityID);
    if (clientActivityID === undefined || those.length === 0) return;
    for (const message of those) unsent.delete(message);
    tell.changed([...unsent]);
  }

  /**
   * @param {Activity} message
   * @param {number} until
   */
  async function post(message, until) {
    let content = message;
    for (let pause = FIRST_PAUSE_MS; !isEnded; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const { id, refusal } = await postOnce(newestClient(), content);
      if (id !== null) {
        forget(message);
        tell.online();
        return id;
      }
      if (refusal && content.attachments?.length) {
        tell.filesRefused(refusal.code);
        if (!content.text) {
          forget(message);
          throw refusal.error;
        }
        content = { ...content, attachments: [] };
      } else if (refusal) {
        forget(message);
        tell.refused(message);
        throw refusal.error;
      } else {
        tell.lost();
        await pauseFor(pause);
      }
      if (Date.now() > until) break;
    }
    tell.givenUp(message);
    throw new Error('The message could not be posted.');
  }

  /** @param {number} ms at most; less where the line is there again */
  function pauseFor(ms) {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve(undefined);
      };
      const timer = setTimeout(wake, ms);
      waiting.add(wake);
    });
  }

  const wake = () => {
    for (const goOn of [...waiting]) goOn();
  };
  return {
    /**
     * @param {Activity} message
     * @returns {Promise<string>} the id the bot gave it
     */
    send(message) {
      unsent.add(message);
      tell.changed([...unsent]);
      const until = Date.now() + PATIENCE_MS;
      const sent = last.then(() => post(message, until));
      // The next is not held up by one that was refused; whoever sent it is told.
      last = sent.catch(() => undefined);
      return sent;
    },
    heard,
    /** The bot can be reached again. */
    wake,
    end() {
      isEnded = true;
      wake();
    },
    /** What was typed and has not arrived. */
    unsentTexts: () => [...unsent].flatMap(({ text }) => (text ? [text] : [])),
  };
}

/**
 * @param {DirectLine} client
 * @param {Activity} message
 */
async function postOnce(client, message) {
  try {
    const id = await firstOf(client.postActivity(message));
    return { id: id === 'retry' ? null : id, refusal: null };
  } catch (error) {
    return { id: null, refusal: refusalOf(error) };
  }
}

/**
 * @template Value
 * @param {{ subscribe(observer: import('./subject.js').Observer<Value>): unknown }} observable
 * @returns {Promise<Value>}
 */
function firstOf(observable) {
  return new Promise((resolve, reject) => {
    observable.subscribe({ next: resolve, error: reject, complete: () => reject(new Error('There was no answer.')) });
  });
}

/**
 * Why the bot does not want a message, for good; null where it may want it later.
 * @param {unknown} error
 */
function refusalOf(error) {
  const { status, xhr } = /** @type {{ status?: number, xhr?: { response?: { error?: { code?: string } } } }} */ (
    error ?? {}
  );
  if (status === undefined || status < 400 || status >= 500) return null;
  const code = xhr?.response?.error?.code ?? '';
  return code === 'TOO_MANY_MESSAGES' ? null : { code, error };
}

// @ts-check
/**
 * The line to the bot, over Web Chat's own client of Direct Line, which gives up where a customer must not notice: it is put to an end by
 * a token that has expired, and it forgets a message that could not be posted. Here it is replaced by a new one that goes on where it
 * stopped, and a message is posted again until the bot has it. The bot takes a message once, however often it is posted under one id.
 */

import { subject } from './subject.js';

/** @import { Activity, DirectLine, WebChat } from './web-chat.js' */
/** @import { Session } from './session.js' */

const CONNECTING = 1;
const ONLINE = 2;
const EXPIRED_TOKEN = 3;
const FAILED_TO_CONNECT = 4;

/** A bot that has not answered by then is away. */
const SLOW_MS = 4000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** After this Web Chat offers to send a message again by hand. */
const PATIENCE_MS = 280_000;

/**
 * @typedef {object} Listener what the page is told
 * @property {() => void} online the bot answers
 * @property {() => void} lost a message cannot be posted at present; it is tried again by itself
 * @property {() => void} ended the token is not good any more; `resume` is waited for
 * @property {(code: string) => void} filesRefused the bot does not take the files of a message, for a reason with a stable code
 */

/**
 * @param {WebChat} webChat
 * @param {Session} session
 * @param {string} locale in which the bot is to begin, where the conversation is a new one
 * @param {Listener} tell
 */
export function openLine(webChat, session, locale, tell) {
  // From the beginning: while it is not, Web Chat would throw away what is typed.
  /** @type {ReturnType<typeof subject<number>>} */
  const status = subject(ONLINE);
  /** @type {ReturnType<typeof subject<Activity>>} */
  const activities = subject();
  /** Messages that the bot is not known to have. @type {Set<Activity>} */
  const unsent = new Set();
  /** Called when it is worth while to post again. @type {Set<() => void>} */
  const waiting = new Set();
  const again = sentAgain();
  let wasOnline = false;
  let isOver = false;
  let isEnded = false;
  /** @type {DirectLine} */
  let client;
  open({ token: session.token, conversationStartProperties: { locale } });
  setTimeout(() => {
    if (!wasOnline && !isEnded) tell.lost();
  }, SLOW_MS);

  /** @param {Omit<Parameters<WebChat['createDirectLine']>[0], 'domain'>} options */
  function open(options) {
    const opened = webChat.createDirectLine({ ...options, domain: `${location.origin}/v3/directline` });
    client = opened;
    isOver = false;
    opened.connectionStatus$.subscribe((state) => {
      if (opened !== client || isEnded) return;
      if (state === EXPIRED_TOKEN || state === FAILED_TO_CONNECT) over(opened);
      if (state !== ONLINE) return;
      status.next(ONLINE);
      wasOnline = true;
      tell.online();
      for (const wake of [...waiting]) wake();
    });
  }

  function listen() {
    const listened = client;
    listened.activity$.subscribe({
      next: (activity) => hear(activity),
      error: () => over(listened),
      // It has tried to come back for some minutes.
      complete: () => over(listened),
    });
  }

  /** @param {DirectLine} which */
  function over(which) {
    if (which !== client || isOver || isEnded) return;
    isOver = true;
    status.next(CONNECTING);
    // Not within its own call.
    setTimeout(tell.ended);
  }

  /** @param {Activity} activity */
  function hear(activity) {
    const id = activity.channelData?.clientActivityID;
    for (const message of unsent)
      if (id !== undefined && message.channelData?.clientActivityID === id) unsent.delete(message);
    activities.next(again.asShown(activity));
  }

  /**
   * @param {Activity} message
   * @returns {Promise<string>} the id the bot gave it
   */
  async function post(message) {
    unsent.add(message);
    const until = Date.now() + PATIENCE_MS;
    let content = message;
    for (let pause = FIRST_PAUSE_MS; !isEnded; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const { id, refusal } = await postOnce(content);
      if (id !== null || refusal) unsent.delete(message);
      if (id !== null) {
        tell.online();
        return id;
      }
      if (refusal && content.attachments?.length) {
        tell.filesRefused(refusal.code);
        if (!content.text) throw refusal.error;
        content = { ...content, attachments: [] };
      } else if (refusal) {
        throw refusal.error;
      } else {
        tell.lost();
        await pauseFor(pause);
      }
      if (Date.now() > until) break;
    }
    again.giveUp(message);
    throw new Error('The message could not be posted.');
  }

  /** @param {Activity} message */
  async function postOnce(message) {
    try {
      const id = await firstOf(client.postActivity(message));
      return { id: id === 'retry' ? null : id, refusal: null };
    } catch (error) {
      return { id: null, refusal: refusalOf(error) };
    }
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

  let isListening = false;
  return {
    connectionStatus$: { subscribe: status.subscribe },
    activity$: {
      /** @param {Parameters<typeof activities.subscribe>[0]} observer */
      subscribe(observer) {
        const subscription = activities.subscribe(observer);
        if (!isListening) listen();
        isListening = true;
        return subscription;
      },
    },
    /** The newest. Web Chat reads from it who the customer is. */
    get token() {
      return client.token;
    },
    /** @param {Activity} message */
    postActivity(message) {
      const posted = post(again.underFirstId(message));
      return {
        /** @param {import('./subject.js').Observer<string>} observer */
        subscribe(observer) {
          posted.then(
            (id) => observer.next(id),
            (error) => observer.error?.(error),
          );
          return { unsubscribe: () => undefined };
        },
      };
    },
    end() {
      isEnded = true;
      for (const wake of [...waiting]) wake();
      client.end();
    },
    /**
     * Goes on with a new token for the same conversation.
     * @param {string} token
     */
    resume(token) {
      const old = client;
      const { conversationId } = session;
      open({ token, ...(wasOnline && { conversationId, watermark: old.watermark || '0' }) });
      old.end();
      listen();
    },
    /** What was typed and has not arrived. */
    unsentTexts: () => [...unsent].flatMap(({ text }) => (text ? [text] : [])),
  };
}

/**
 * A message that Web Chat took for lost and a customer sends again by hand may have arrived all the same: it is posted under its first id,
 * by which the bot knows it, and shown under its last, by which Web Chat does.
 */
function sentAgain() {
  /** First ids by what was said. @type {Map<string, string>} */
  const givenUp = new Map();
  /** Last ids by first ones. @type {Map<string, string>} */
  const shownAs = new Map();
  const contentOf = (/** @type {Activity} */ { text, value, attachments = [] }) =>
    JSON.stringify([text, value, attachments.map(({ name }) => name)]);
  const idOf = (/** @type {Activity} */ { channelData }) => channelData?.clientActivityID ?? '';
  const withId = (/** @type {Activity} */ activity, /** @type {string} */ clientActivityID) => ({
    ...activity,
    channelData: { ...activity.channelData, clientActivityID },
  });
  return {
    /** @param {Activity} message */
    giveUp: (message) => void givenUp.set(contentOf(message), idOf(message)),
    /** @param {Activity} message */
    underFirstId(message) {
      const first = givenUp.get(contentOf(message));
      if (first === undefined) return message;
      givenUp.delete(contentOf(message));
      shownAs.set(first, idOf(message));
      return withId(message, first);
    },
    /** @param {Activity} activity */
    asShown(activity) {
      const last = shownAs.get(idOf(activity));
      return last === undefined ? activity : withId(activity, last);
    },
  };
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

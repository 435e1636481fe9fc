// @ts-check
/**
 * The line to the bot, over Web Chat's own client of Direct Line, which gives up where a customer must not notice: it is put to an end by
 * a token that has expired, and it forgets a message that could not be posted. Here it is replaced by a new one that goes on where it
 * stopped, and what is sent goes through an outbox.
 */

import { openOutbox } from './outbox.js';
import { sentAgain } from './sent-again.js';
import { subject } from './subject.js';

/** @import { Activity, DirectLine, WebChat } from './web-chat.js' */
/** @import { Session } from './session.js' */

const ONLINE = 2;
const EXPIRED_TOKEN = 3;
const FAILED_TO_CONNECT = 4;

/** A bot that has not answered by then is away. */
const SLOW_MS = 4000;

/**
 * @typedef {object} Listener what the page is told
 * @property {() => void} online the bot answers
 * @property {() => void} lost a message cannot be posted at present; it is tried again by itself
 * @property {() => void} ended the token is not good any more; `resume` is waited for
 * @property {(code: string) => void} filesRefused the bot does not take the files of a message, for a reason with a stable code
 * @property {(message: Activity) => void} refused the bot does not take a message, for good
 * @property {(messages: readonly Activity[]) => void} unsent what the bot is not known to have, whenever that changes
 */

/**
 * @param {WebChat} webChat
 * @param {Session} session
 * @param {string} locale in which the bot is to begin, where the conversation is a new one
 * @param {Listener} tell
 */
export function openLine(webChat, session, locale, tell) {
  // All the time: when it is not, Web Chat throws away what is typed, and calls failed what is on its way. The page says that the line is down.
  /** @type {ReturnType<typeof subject<number>>} */
  const status = subject(ONLINE);
  /** @type {ReturnType<typeof subject<Activity>>} */
  const activities = subject();
  const again = sentAgain();
  const outbox = openOutbox(() => client, {
    online: tell.online,
    lost: tell.lost,
    filesRefused: tell.filesRefused,
    refused: tell.refused,
    givenUp: again.giveUp,
    changed: tell.unsent,
  });
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
      wasOnline = true;
      tell.online();
      outbox.wake();
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
    // Not within its own call.
    setTimeout(tell.ended);
  }

  /** @param {Activity} activity */
  function hear(activity) {
    outbox.heard(activity.channelData?.clientActivityID);
    activities.next(again.asShown(activity));
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
      const posted = outbox.send(again.underFirstId(message));
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
      outbox.end();
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
    unsentTexts: outbox.unsentTexts,
  };
}

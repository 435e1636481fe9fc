import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { noticeMessage } from '../dialogs/notice-message.ts';
import { type Clock, Temporal } from '../domain/calendar.ts';
import type { Ids } from '../domain/ids.ts';
import { type MonotonicClock, steadyClock } from '../domain/monotonic-clock.ts';
import type { Configuration } from './configuration.ts';
import { DemoClock } from './demo/demo-clock.ts';
import { mountDemo } from './demo/mount-demo.ts';
import { mountHealth } from './health.ts';
import { createServer } from './http/create-server.ts';
import { configuredLimits } from './incoming/configured-limits.ts';
import { defaultIncomingLimits } from './incoming/incoming-limits.ts';
import { listen, stopListening } from './listen.ts';
import { localAddress } from './local-address.ts';
import type { MailCarrier } from './mail/mail-carrier.ts';
import { openMailCarrier } from './mail/open-mail-carrier.ts';
import { type Channels, openChannels } from './open-channels.ts';
import { mountOperator } from './operator/mount-operator.ts';
import { processClock } from './process-clock.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';
import { mountSupport } from './support/mount-support.ts';
import { type ConversationNotifier, InProcessNotifier } from './turns/conversation-notifier.ts';
import { mountPages } from './web/mount-pages.ts';
import { loadPageAssets } from './web/page-assets.ts';
import { startWorkers, type Workers } from './workers/start-workers.ts';
import { realTimers, type Timers } from './workers/timers.ts';

export interface StartParts {
  readonly configuration: Configuration;
  readonly secrets: Secrets;
  readonly store: Store;
  readonly log: Logger;
  /** Real time if left out. */
  readonly wallClock?: Clock;
  readonly monotonic?: MonotonicClock;
  readonly timers?: Timers;
}

/** A Planswitch that answers. */
export interface RunningBot {
  /** Where people open it. */
  readonly address: string;
  readonly port: number;
  readonly channels: Channels;
  readonly workers: Workers;
  /** Takes nothing new, finishes the turns and the work in hand, and closes everything but the store, which was handed in open. */
  stop(): Promise<void>;
}

interface House extends Required<StartParts> {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly notifier: ConversationNotifier;
  readonly carrier: MailCarrier;
}

/** What a request in hand may still take at shut-down. */
const GRACE_MS = 5000;
const realClock: Clock = { now: () => Temporal.Now.instant() };

/** Puts the parts together and listens. Throws `ListenFailed`, `WebChatMissing`. */
export async function start(parts: StartParts): Promise<RunningBot> {
  const { wallClock = realClock, monotonic = processClock, timers = realTimers, ...given } = parts;
  const { configuration, log, store } = given;
  const demoClock = configuration.DEMO ? new DemoClock(configuration.DATA_DIR, wallClock) : null;
  const house: House = {
    ...given,
    wallClock,
    monotonic,
    timers,
    clock: demoClock ?? wallClock,
    ids: { next: () => randomUUID() },
    notifier: new InProcessNotifier(),
    carrier: openMailCarrier(configuration),
  };
  let stopping = false;
  let port = configuration.PORT;
  const server = createServer({ log });
  const assets = loadPageAssets();
  const workers = beginWork(house);
  mountHealth(server, {
    ...{ log, monotonic: house.monotonic, isStopping: () => stopping },
    ...{ ping: () => store.ping(), tryWrite: () => store.tryWrite() },
  });
  const channels = openChannels(server, { ...house, onAnswered: workers.somethingHappened });
  mountSupport(server, { ...house, ...store, ...supportKey(given.secrets), onDone: workers.somethingHappened });
  mountOperator(server, { ...house, ...store, ...supportKey(given.secrets) });
  mountPages(server, {
    ...{ ...house, ...store, assets, demo: configuration.DEMO, allowedOrigins: configuration.ALLOWED_ORIGINS },
    tokenSigningKey: given.secrets.tokenSigningKey,
    limits: { ...defaultIncomingLimits, ...configuredLimits(configuration) },
  });
  if (demoClock) {
    mountDemo(server, {
      ...{ accounts: store.accounts, clock: demoClock, assets, log },
      ...{ directLineSecret: given.secrets.directLineSecret, ...supportKey(given.secrets) },
      publicUrl: configuration.PUBLIC_URL,
      ownAddress: () => localAddress(configuration.HOST, port),
      onClockMoved: workers.clockMoved,
    });
  }
  const stop = async () => {
    stopping = true;
    await Promise.all([stopListening(server, GRACE_MS), channels.stop(), workers.stop()]);
    house.carrier.close();
  };
  try {
    port = await listen(server, configuration.PORT, configuration.HOST);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: configuration.PUBLIC_URL ?? `http://localhost:${port}`, port, channels, workers, stop };
}

function beginWork({ configuration, notifier, ...house }: House): Workers {
  return startWorkers({
    ...house,
    steadyClock: steadyClock(house.wallClock, house.monotonic),
    kept: { conversations: configuration.KEEP_CONVERSATIONS_DAYS, unusedFiles: configuration.KEEP_UNUSED_FILES_DAYS },
    addresses: { from: configuration.MAIL_FROM, to: configuration.SUPPORT_MAIL_TO },
    noticeMessage,
    publish: (conversation) => notifier.publish(conversation),
  });
}

function supportKey({ supportApiKey }: Secrets) {
  return { supportApiKey };
}

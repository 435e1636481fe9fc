import type { Logger } from 'pino';
import type { Clock } from '../../domain/calendar.ts';
import type { ConversationId } from '../../domain/ids.ts';
import type { MailCarrier } from '../mail/mail-carrier.ts';
import type { MailAddresses } from '../mail/ticket-mail.ts';
import type { Store } from '../store.ts';
import { startApplyingDueChanges } from './apply-due-changes.ts';
import { type KeptDays, startForgetting } from './forget-old.ts';
import { type SayNoticesParts, startSayingNotices } from './say-notices.ts';
import { startSendingMails } from './send-mails.ts';
import type { Timers } from './timers.ts';

export interface WorkersParts {
  readonly store: Pick<Store, 'accounts' | 'dueChanges' | 'conversations' | 'mails' | 'retention'>;
  readonly clock: Clock;
  /** What leases and retries go by. */
  readonly steadyClock: Clock;
  readonly wallClock: Clock;
  readonly kept: KeptDays;
  readonly timers: Timers;
  readonly log: Logger;
  readonly carrier: MailCarrier;
  readonly addresses: MailAddresses;
  readonly noticeMessage: SayNoticesParts['noticeMessage'];
  readonly publish: (conversation: ConversationId) => void;
}

/** What is done beside the conversations, together. */
export interface Workers {
  /** A customer or support did something: there may be a mail to send and something to say. Never in a hurry, so that load adds little. */
  somethingHappened(): void;
  /** The date was moved: resolves when everything that became due has been done and said. */
  clockMoved(): Promise<void>;
  stop(): Promise<void>;
}

const SOON = 500;

/** Starts the workers. */
export function startWorkers(parts: WorkersParts): Workers {
  const { store, clock, steadyClock, timers, log, carrier, addresses, noticeMessage, publish } = parts;
  const notices = startSayingNotices({
    conversations: store.conversations,
    clock,
    noticeMessage,
    publish,
    timers,
    log,
  });
  const dueChanges = startApplyingDueChanges({
    dueChanges: store.dueChanges,
    clock,
    onApplied: () => void notices.wake(),
    timers,
    log,
  });
  const mails = startSendingMails({
    mails: store.mails,
    accounts: store.accounts,
    carrier,
    addresses,
    clock,
    steadyClock,
    timers,
    log,
  });
  const forgetting = startForgetting({ ...parts, retention: store.retention });
  let soon: (() => void) | null = null;
  return {
    somethingHappened: () => {
      soon ??= timers.after(SOON, () => {
        soon = null;
        void notices.wake();
        void mails.wake();
      });
    },
    clockMoved: async () => {
      await dueChanges.wake();
      await notices.wake();
      void mails.wake();
    },
    stop: async () => {
      soon?.();
      await Promise.all([dueChanges.stop(), notices.stop(), mails.stop(), forgetting.stop()]);
    },
  };
}

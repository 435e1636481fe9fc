import type { Clock } from '../../domain/calendar.ts';
import type { ConversationId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Notice } from '../../domain/notice.ts';
import type { ConversationHead, Conversations } from '../../domain/ports/conversations.ts';
import { describeError } from '../http/describe-error.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

export interface SayNoticesParts extends Pick<WorkerParts, 'timers' | 'log'> {
  readonly conversations: Pick<Conversations, 'sayNotices'>;
  readonly clock: Clock;
  readonly noticeMessage: (notice: Notice, conversation: ConversationHead) => JsonObject;
  /** Tells open chats that their conversation has something new. */
  readonly publish: (conversation: ConversationId) => void;
}

const AT_A_TIME = 50;
const SWEEP = 20_000;

/** Says what customers are to be told without having asked: soon after a change took effect or support did something, and on a sweep. */
export function startSayingNotices(parts: SayNoticesParts): Worker {
  const { conversations, clock, noticeMessage, publish, timers, log } = parts;
  const round = async (): Promise<number> => {
    for (;;) {
      const { entries, failed } = await conversations.sayNotices(clock.now(), AT_A_TIME, noticeMessage);
      for (const conversation of new Set(entries.map(({ conversationId }) => conversationId))) publish(conversation);
      for (const { error, ...what } of failed)
        log.error({ ...what, error: describeError(error) }, 'a notice was not said');
      if (entries.length + failed.length < AT_A_TIME) return SWEEP;
    }
  };
  return startWorker({ name: 'say-notices', round, timers, log });
}

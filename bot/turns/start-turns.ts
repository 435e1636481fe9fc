import type { ActivityHandler } from 'botbuilder';
import type { Logger } from 'pino';
import type { Temporal } from '../../domain/calendar.ts';
import type { ConversationId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Conversations, Delivery, LogEntry } from '../../domain/ports/conversations.ts';
import type { ConversationNotifier } from './conversation-notifier.ts';
import { ConversationQueue } from './conversation-queue.ts';
import { TurnAdapter } from './turn-adapter.ts';

export interface TurnsParts {
  readonly conversations: Conversations;
  /** A `PlanswitchBot`. */
  readonly bot: Pick<ActivityHandler, 'run'>;
  /** Who is told that a conversation has something new. Whoever says something outside a turn (notices) publishes here too. */
  readonly notifier: ConversationNotifier;
  readonly log: Logger;
  /** Turns of different conversations at once. 16 if left out. */
  readonly turnsAtOnce?: number;
}

/** The way from a channel's border to the bot: what people send waits in the inbox and is answered in its turn, whatever the channel. */
export interface Turns {
  /** Begins a conversation, and has the bot speak first. Beginning it again changes nothing. Throws `CustomerUnknown`. */
  begin(
    conversation: Parameters<Conversations['start']>[0],
    firstActivity: JsonObject,
    at: Temporal.Instant,
  ): Promise<void>;
  /** Puts a message into the inbox; resolves when it is there. A second delivery gives the first one's entry. Throws `ConversationUnknown`. */
  receive(delivery: Delivery): Promise<LogEntry>;
  /** Resolves when no turn runs or waits to run. */
  whenIdle(): Promise<void>;
  /** Takes no new turns and finishes those in hand. Messages that wait are answered after the next start. */
  stop(): Promise<void>;
}

/** Begins answering, also what waits from before the start. */
export function startTurns({ conversations, bot, notifier, log, turnsAtOnce = 16 }: TurnsParts): Turns {
  const adapter = new TurnAdapter(notifier);
  const queue = new ConversationQueue({
    failure: 'turn not taken',
    work: (id: ConversationId) => adapter.answer(id, (context) => bot.run(context)),
    waiting: (limit) => conversations.waiting(limit),
    atOnce: turnsAtOnce,
    log,
  });
  queue.start();
  return {
    begin: async (conversation, firstActivity, at) => {
      await conversations.start(conversation, firstActivity, at);
      queue.enqueue(conversation.id);
    },
    receive: async (delivery) => {
      const { entry, duplicate } = await conversations.receive(delivery);
      if (!duplicate) {
        notifier.publish(delivery.conversationId);
        queue.enqueue(delivery.conversationId);
      }
      return entry;
    },
    whenIdle: () => queue.whenIdle(),
    stop: () => queue.stop(),
  };
}

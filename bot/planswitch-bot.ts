import { ActivityHandler, MessageFactory, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { apologyMessage, takeTurn } from '../dialogs/take-turn.ts';
import type { Clock } from '../domain/calendar.ts';
import type { ConversationId, Ids } from '../domain/ids.ts';
import type { Conversations, LogEntry } from '../domain/ports/conversations.ts';
import { describeError } from './http/describe-error.ts';

export interface PlanswitchBotParts {
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  /** The conversation; the one of dialogs/ if left out. */
  readonly dialog?: Dialog;
}

/** What the bot asks of a conversation. */
export interface Dialog {
  readonly takeTurn: typeof takeTurn;
  readonly apologyMessage: typeof apologyMessage;
}

/** Under this key of a context's `turnState` a channel with an inbox says what is to be answered: an `InboxTurn`. */
export const inboxTurnKey = Symbol('inboxTurn');

export interface InboxTurn {
  readonly conversationId: ConversationId;
  /** Answer the inbox up to this entry; `Infinity` for all that waits. */
  readonly upToSeq: number;
}

/** How often a turn may come to its end and not be committed before the customer gets an apology instead of silence. */
const commitAttempts = 5;

/**
 * The bot, whatever the channel. On a channel with an inbox (Direct Line) the inbox says what to answer, and the store commits the answer
 * before anything is sent; on others it says, for now, that this chat belongs to no account yet.
 */
export class PlanswitchBot extends ActivityHandler {
  readonly #parts: PlanswitchBotParts;
  readonly #failedCommits = new Map<ConversationId, number>();

  constructor(parts: PlanswitchBotParts) {
    super();
    this.#parts = parts;
  }

  /** Throws when the store could not be reached; what waited then waits on. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    const inboxTurn: InboxTurn | undefined = context.turnState.get(inboxTurnKey);
    if (inboxTurn === undefined) await sayNotLinked(context);
    else await this.#answerInbox(context, inboxTurn);
  }

  async #answerInbox(context: TurnContext, { conversationId, upToSeq }: InboxTurn): Promise<void> {
    for (let answered = 0; answered < upToSeq; ) {
      const result = await this.#answerOldest(conversationId);
      if (result === null) return;
      answered = result.answered;
      await context.sendActivities(result.entries.map(({ activity }) => ({ type: 'message', ...activity })));
    }
  }

  async #answerOldest(conversationId: ConversationId): Promise<{ answered: number; entries: LogEntry[] } | null> {
    const { conversations, clock, ids, dialog = { takeTurn, apologyMessage } } = this.#parts;
    const turnId = ids.next();
    const log = this.#parts.log.child({ turnId, conversationId });
    const now = clock.now();
    const startedAt = performance.now();
    const turn = { seq: 0, locale: null as string | null, thrown: false };
    try {
      const entries = await conversations.takeTurn(conversationId, now, async (taken) => {
        turn.seq = taken.message.seq;
        turn.locale = taken.conversation.locale;
        turn.thrown = true;
        const end = await dialog.takeTurn(taken, { now, ids });
        turn.thrown = false;
        return end;
      });
      this.#failedCommits.delete(conversationId);
      if (entries === null) return null;
      log.info({ seq: turn.seq, said: entries.length, ms: millisecondsSince(startedAt) }, 'turn taken');
      return { answered: turn.seq, entries };
    } catch (error) {
      if (turn.seq === 0 || !(turn.thrown || this.#commitFailedTooOften(conversationId))) throw error;
      log.error({ error: describeError(error), seq: turn.seq, ms: millisecondsSince(startedAt) }, 'turn given up');
      const apology = dialog.apologyMessage(turn.locale, turnId);
      const entries = await conversations.giveUpTurn(conversationId, turn.seq, clock.now(), apology);
      return { answered: turn.seq, entries };
    }
  }

  #commitFailedTooOften(conversationId: ConversationId): boolean {
    const failures = (this.#failedCommits.get(conversationId) ?? 0) + 1;
    if (failures < commitAttempts) this.#failedCommits.set(conversationId, failures);
    else this.#failedCommits.delete(conversationId);
    return failures >= commitAttempts;
  }
}

async function sayNotLinked(context: TurnContext): Promise<void> {
  if (context.activity.type !== 'message') return;
  const text =
    'This chat is not linked to an account yet, so I cannot show or change plans here. ' +
    "Please use the chat in your provider's customer portal.";
  await context.sendActivity(MessageFactory.text(text));
}

function millisecondsSince(startedAt: number): number {
  return Math.round(performance.now() - startedAt);
}

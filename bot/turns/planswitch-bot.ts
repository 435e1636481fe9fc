import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { apologyMessage } from '../../dialogs/notice-message.ts';
import type { takeTurn } from '../../dialogs/take-turn.ts';
import type { Clock } from '../../domain/calendar.ts';
import { type ConversationId, conversationIdSchema, type Ids } from '../../domain/ids.ts';
import { type MonotonicClock, readingOf } from '../../domain/monotonic-clock.ts';
import { PartnerUnusable } from '../../domain/ports/accounts.ts';
import type { Conversations, TakenTurn } from '../../domain/ports/conversations.ts';
import { RowUnfit } from '../../domain/ports/row-unfit.ts';
import { AccountUnreadable, StoreFailed } from '../../domain/ports/turn-errors.ts';
import { describeError } from '../http/describe-error.ts';

export interface PlanswitchBotParts {
  readonly conversations: Pick<Conversations, 'takeTurn' | 'giveUpTurn'>;
  readonly clock: Clock;
  readonly monotonic: MonotonicClock;
  readonly ids: Ids;
  readonly log: Logger;
  /** What answers: the conversation of dialogs/. */
  readonly dialog: Dialog;
}

/** What the bot asks of a conversation. */
export interface Dialog {
  readonly takeTurn: typeof takeTurn;
  readonly apologyMessage: typeof apologyMessage;
}

/** Under this key of a context's `turnState` stands the conversation whose inbox is to be answered. */
export const inboxKey = Symbol('inbox');

/** How often the database may stop a turn before the customer gets an apology instead of silence. */
const attempts = 5;

/** The bot, whatever the channel: the inbox says what to answer, and the store commits the answer before anything is sent. */
export class PlanswitchBot extends ActivityHandler {
  readonly #parts: PlanswitchBotParts;
  readonly #failedTurns = new Map<ConversationId, number>();

  constructor(parts: PlanswitchBotParts) {
    super();
    this.#parts = parts;
  }

  /** Throws when the store could not be reached; what waited then waits on. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    const conversationId = conversationIdSchema.parse(context.turnState.get(inboxKey));
    await this.#answerInbox(context, conversationId);
  }

  async #answerInbox(context: TurnContext, conversationId: ConversationId): Promise<void> {
    for (let more = true; more; ) {
      const taken = await this.#answerOldest(conversationId);
      if (taken === null) return;
      await context.sendActivities(taken.entries.map(({ activity }) => ({ type: 'message', ...activity })));
      more = taken.more;
    }
  }

  async #answerOldest(conversationId: ConversationId): Promise<TakenTurn | null> {
    const { conversations, clock, monotonic, ids, dialog } = this.#parts;
    const turnId = ids.next();
    const log = this.#parts.log.child({ turnId, conversationId });
    const now = clock.now();
    const startedAt = monotonic.milliseconds();
    const ms = () => Math.round(monotonic.milliseconds() - startedAt);
    const turn = { seq: 0, locale: null as string | null, thrown: false };
    try {
      const taken = await conversations.takeTurn(conversationId, now, async (begun) => {
        turn.seq = begun.message.seq;
        turn.locale = begun.conversation.spoken ?? begun.conversation.locale;
        turn.thrown = true;
        const end = await dialog.takeTurn(begun, { now, ids, reading: readingOf(monotonic) });
        turn.thrown = false;
        return end;
      });
      this.#failedTurns.delete(conversationId);
      if (taken === null) return null;
      log.info({ seq: turn.seq, said: taken.entries.length, ms: ms() }, 'turn taken');
      return taken;
    } catch (error) {
      if (error instanceof AccountUnreadable) [turn.seq, turn.locale] = [error.seq, error.locale];
      else if (turn.seq === 0) throw error;
      else if (mayGoWell(error, turn.thrown) && !this.#failedTooOften(conversationId)) throw error;
      log.error({ ...faultOf(error), seq: turn.seq, ms: ms() }, 'turn given up');
      const apology = dialog.apologyMessage(turn.locale, turnId);
      const entries = await conversations.giveUpTurn(conversationId, turn.seq, clock.now(), apology);
      this.#failedTurns.delete(conversationId);
      return { entries, more: true };
    }
  }

  #failedTooOften(conversationId: ConversationId): boolean {
    const failures = (this.#failedTurns.get(conversationId) ?? 0) + 1;
    this.#failedTurns.set(conversationId, failures);
    return failures >= attempts;
  }
}

/** Whether another try may end better: the database failed, or the turn came to its end and was not committed. */
function mayGoWell(error: unknown, thrownByDialog: boolean): boolean {
  return error instanceof StoreFailed || !thrownByDialog;
}

/** For the log: what the store's own errors are about. What an operator has to mend may stand there in full. */
function faultOf(error: unknown) {
  const fault = error instanceof AccountUnreadable || error instanceof StoreFailed ? error.cause : error;
  return {
    error: describeError(fault),
    ...(fault instanceof PartnerUnusable && { fault: fault.message }),
    ...(fault instanceof RowUnfit && { fault: fault.message, row: fault.found }),
  };
}

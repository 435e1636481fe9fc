import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { type ConversationId, conversationIdSchema } from '../../domain/ids.ts';
import type { ConversationNotifier } from './conversation-notifier.ts';
import { inboxKey } from './planswitch-bot.ts';

/**
 * Runs turns over a conversation's inbox, in process (reference/channel.md 2, option B). What the bot says was committed to the log before
 * it is sent here, so sending is telling the channels to read on; there is nothing to lose.
 */
export class TurnAdapter extends BotAdapter {
  readonly #notifier: ConversationNotifier;

  constructor(notifier: ConversationNotifier) {
    super();
    this.#notifier = notifier;
  }

  /** Runs one pass of the bot over a conversation's inbox. Throws what the bot throws. */
  async answer(id: ConversationId, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const context = this.#contextFor(id);
    context.turnState.set(inboxKey, id);
    await this.runMiddleware(context, logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.#notifier.publish(conversationIdSchema.parse(context.activity.conversation.id));
    return activities.map(({ id }) => ({ id: id ?? '' }));
  }

  /** Not offered: a message is replaced within its turn (`TurnEnd.replace`), where the replacement is committed with its cause. */
  override async updateActivity(): Promise<void> {
    throw new Error('A message is replaced through TurnEnd.replace.');
  }

  /** Not offered: the log is append-only. */
  override async deleteActivity(): Promise<void> {
    throw new Error('A message cannot be deleted.');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.runMiddleware(this.#contextFor(conversationIdSchema.parse(reference.conversation?.id)), logic);
  }

  #contextFor(id: ConversationId): TurnContext {
    return new TurnContext(this, {
      type: ActivityTypes.Event,
      channelId: 'planswitch',
      conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
    });
  }
}

import { type Activity, ActivityTypes, TurnContext } from 'botbuilder';
import { isSignOut } from '../../dialogs/sign-in/is-sign-out.ts';
import { notInGroupsMessage, signedOutMessage } from '../../dialogs/sign-in/sign-in-messages.ts';
import { type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import type { ChatAddress } from '../../domain/ports/channel-chats.ts';
import { localeSchema } from '../incoming/incoming-activity.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { receiveMessage } from './receive-message.ts';
import { sayInTurn } from './say-in-turn.ts';
import { signIn } from './sign-in.ts';

/**
 * Takes what a channel delivered. A message of somebody who is signed in goes to the inbox, and is answered through the outbox; whoever is
 * not gets the way to sign in. Account data is for one pair of eyes: in groups the bot only says where to find it. What is not a message
 * (reactions, typing) asks for nothing.
 */
export async function receiveActivity(desk: BotFrameworkDesk, context: TurnContext): Promise<void> {
  const { activity } = context;
  const isMessage = activity.type === ActivityTypes.Message;
  if (!isMessage && !isBotAdded(activity)) return;
  const locale = localeSchema.optional().safeParse(activity.locale).data ?? null;
  if (isGroup(activity)) {
    if (isMessage) await sayInTurn(desk, context, notInGroupsMessage(locale));
    return;
  }
  const address: ChatAddress = {
    channel: activity.channelId,
    chat: activity.conversation.id,
    user: activity.from.id,
  };
  if (isMessage) desk.rateLimit.count(`${address.channel} ${address.chat}`);
  const delivery = { deliveryId: activity.id ?? desk.ids.next(), reference: referenceOf(activity) };
  const { chat, isRepeated } = await desk.chats.heard(address, delivery);
  const text = isMessage ? (activity.text ?? '') : '';
  if (chat.conversationId === null) {
    if (!isRepeated) await signIn(desk, context, { address, locale, text });
  } else if (isSignOut(text)) {
    await desk.chats.signOut(address);
    await sayInTurn(desk, context, signedOutMessage(locale));
  } else if (isMessage) {
    await receiveMessage(desk, context, {
      conversationId: chat.conversationId,
      deliveryId: delivery.deliveryId,
      locale,
    });
  }
}

/** Teams says so when the bot is installed; Web Chat of Azure when a chat is opened. */
function isBotAdded({ type, membersAdded = [], recipient }: Activity): boolean {
  return type === ActivityTypes.ConversationUpdate && membersAdded.some(({ id }) => id === recipient?.id);
}

function isGroup({ conversation }: Activity): boolean {
  return conversation.isGroup === true || ['groupChat', 'channel'].includes(conversation.conversationType);
}

/** Where to send, as the channel said it; not as an answer to this one message, for much is said later. */
function referenceOf(activity: Activity): JsonObject {
  const { activityId: _answered, ...reference } = TurnContext.getConversationReference(activity);
  return jsonObjectSchema.parse(JSON.parse(JSON.stringify(reference)));
}

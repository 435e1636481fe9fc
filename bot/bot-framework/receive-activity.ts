import { type Activity, TurnContext } from 'botbuilder';
import { isSignOut } from '../../dialogs/sign-in/is-sign-out.ts';
import { notInGroupsMessage, signedOutMessage } from '../../dialogs/sign-in/sign-in-messages.ts';
import type { ConversationId } from '../../domain/ids.ts';
import { type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import type { ChatAddress } from '../../domain/ports/channel-chats.ts';
import { localeSchema } from '../incoming/incoming-activity.ts';
import { answerOnce } from './answer-once.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { type Happening, happeningIn } from './happening.ts';
import { isOneToOne } from './is-one-to-one.ts';
import { pressedMessage } from './pressed-message.ts';
import { receiveMessage } from './receive-message.ts';
import { sayInTurn } from './say-in-turn.ts';
import { signIn } from './sign-in.ts';
import { saidByPressing } from './teams-rendering.ts';

/**
 * Takes what a channel delivered. A message of somebody who is signed in goes to the inbox, and is answered through the outbox; whoever is
 * not gets the way to sign in. Account data is for one pair of eyes: in groups the bot only says where to find it. Whoever installs the bot
 * is welcomed; of whoever uninstalls it nothing is kept. What is none of this (reactions, typing) asks for nothing. However often and
 * late a delivery comes again, it is answered once.
 */
export async function receiveActivity(desk: BotFrameworkDesk, context: TurnContext): Promise<void> {
  const { activity } = context;
  const happening = happeningIn(activity);
  if (happening === null) return;
  const pressed = saidByPressing(activity.value);
  if (pressed !== null) [activity.text, activity.value] = [pressed, undefined];
  const locale = localeSchema.optional().safeParse(activity.locale).data ?? null;
  const address: ChatAddress = {
    channel: activity.channelId,
    chat: activity.conversation.id,
    user: activity.from.id,
  };
  const deliveryId = activity.id ?? desk.ids.next();
  if (!isOneToOne(activity)) {
    if (happening === 'message')
      await answerOnce(desk, address, deliveryId, () => sayInTurn(desk, context, notInGroupsMessage(locale)));
    return;
  }
  if (happening === 'bot removed') {
    await desk.chats.forget(address);
    return;
  }
  if (happening === 'message') desk.rateLimit.count(`${address.channel} ${address.chat}`);
  const { chat, isAnswered } = await desk.chats.heard(address, { deliveryId, reference: referenceOf(activity) });
  if (isAnswered) return;
  const from = { address, locale, deliveryId, happening };
  if (chat.conversationId === null)
    await answerOnce(desk, address, deliveryId, () => meetStranger(desk, context, from));
  else await hearCustomer(desk, context, { ...from, conversationId: chat.conversationId });
}

interface Heard {
  readonly address: ChatAddress;
  readonly locale: string | null;
  readonly deliveryId: string;
  readonly happening: Exclude<Happening, 'bot removed'>;
}

async function meetStranger(desk: BotFrameworkDesk, context: TurnContext, from: Heard): Promise<void> {
  const { address, locale, happening } = from;
  if (happening === 'bot added' && !(await desk.chats.welcome(address, desk.wallClock.now()))) return;
  const text = happening === 'message' ? (context.activity.text ?? '') : '';
  await signIn(desk, context, { address, locale, text });
}

/** The inbox takes each delivery once, so it is marked as answered after that: nothing is lost when the process ends in between. */
async function hearCustomer(
  desk: BotFrameworkDesk,
  context: TurnContext,
  from: Heard & { readonly conversationId: ConversationId },
): Promise<void> {
  const { address, locale, deliveryId, happening, conversationId } = from;
  if (happening === 'message' && isSignOut(context.activity.text ?? '')) {
    await answerOnce(desk, address, deliveryId, async () => {
      await desk.chats.signOut(address);
      await sayInTurn(desk, context, signedOutMessage(locale));
    });
    return;
  }
  if (happening === 'message') {
    const pressed = pressedMessage(context.activity);
    if (pressed) await desk.chats.seen(conversationId, pressed.key, pressed.sentId);
    await receiveMessage(desk, context, { conversationId, deliveryId, locale });
  } else if (await desk.chats.welcome(address, desk.wallClock.now())) {
    const activity = { type: 'installationUpdate' };
    const delivery = { conversationId, deliveryId: `channel:${deliveryId}`, activity, locale, attachments: [] };
    await desk.turns.receive({ ...delivery, at: desk.clock.now() });
  }
  await desk.chats.answered(address, deliveryId, desk.wallClock.now());
}

/** Where to send, as the channel said it; not as an answer to this one message, for much is said later. */
function referenceOf(activity: Activity): JsonObject {
  const { activityId: _answered, ...reference } = TurnContext.getConversationReference(activity);
  return jsonObjectSchema.parse(JSON.parse(JSON.stringify(reference)));
}

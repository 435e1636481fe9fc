import type { ChatAddress } from '../../domain/ports/channel-chats.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';

/** Answers a delivery unless it is or was answered already. When `answer` throws, the channel may deliver it again and have it answered then. */
export async function answerOnce(
  { chats, wallClock }: Pick<BotFrameworkDesk, 'chats' | 'wallClock'>,
  chat: ChatAddress,
  deliveryId: string,
  answer: () => Promise<void>,
): Promise<void> {
  if (!(await chats.answered(chat, deliveryId, wallClock.now()))) return;
  try {
    await answer();
  } catch (error) {
    await chats.notAnswered(chat, deliveryId);
    throw error;
  }
}

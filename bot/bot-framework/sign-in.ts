import type { TurnContext } from 'botbuilder';
import { signInMessage, wrongCodeMessage } from '../../dialogs/sign-in/sign-in-messages.ts';
import { type CustomerId, conversationIdSchema } from '../../domain/ids.ts';
import type { ChatAddress } from '../../domain/ports/channel-chats.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { sayInTurn } from './say-in-turn.ts';

/** Somebody who is not signed in and writes, or has just added the bot. */
export interface Stranger {
  readonly address: ChatAddress;
  readonly locale: string | null;
  readonly text: string;
}

/** Seconds a link to the portal is good for. */
const LINK_SECONDS = 900;

/** Signs in whoever types the code that the portal showed for this chat; says to everybody else how to get one. */
export async function signIn(desk: BotFrameworkDesk, context: TurnContext, stranger: Stranger): Promise<void> {
  const { address, locale } = stranger;
  const code = codeIn(stranger.text);
  const tried = code === null ? null : await desk.chats.tryCode(address, code, desk.steadyClock.now());
  if (tried?.outcome === 'fits') {
    await beginConversation(desk, stranger, tried.customerId);
    return;
  }
  const link = await desk.tokens.sign('sign-in', { ...address }, LINK_SECONDS);
  const page = new URL(desk.signInUrl);
  page.searchParams.set('link', link);
  const message = tried === null ? signInMessage(locale, page.href) : wrongCodeMessage(locale, page.href);
  await sayInTurn(desk, context, message);
}

async function beginConversation(desk: BotFrameworkDesk, { address, locale }: Stranger, customerId: CustomerId) {
  const id = conversationIdSchema.parse(desk.ids.next());
  const conversation = { id, channel: 'botframework', customerId, locale } as const;
  await desk.turns.begin(conversation, { type: 'conversationUpdate' }, desk.clock.now());
  await desk.chats.signIn(address, id);
  // The greeting may have been said before the chat was known to be its place.
  desk.outbox.enqueue(id);
}

/** Six digits, however they are set apart, and nothing else. */
function codeIn(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

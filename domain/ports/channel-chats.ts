import type { Temporal } from '../calendar.ts';
import type { ConversationId, CustomerId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { LogEntry } from './conversations.ts';

/** Where one person writes to the bot alone, on a channel outside the portal such as Teams: three ids of the channel. */
export interface ChatAddress {
  /** Such as `msteams`. */
  readonly channel: string;
  readonly chat: string;
  readonly user: string;
}

/** A chat of a channel outside the portal, which says by itself only who somebody is there, not which customer that is. */
export interface ChannelChat extends ChatAddress {
  /** The conversation of the customer who signed in here; null while nobody is signed in. */
  readonly conversationId: ConversationId | null;
}

/** A sign-in that its customer began in the portal and ends by typing the code in the chat it was begun for. */
export interface SignInOffer {
  readonly customerId: CustomerId;
  /** Digits. */
  readonly code: string;
  readonly until: Temporal.Instant;
  /** How many wrong codes may be typed. */
  readonly tries: number;
}

/** What a typed code came to: the customer it stands for, or why it stands for nobody. */
export type CodeOutcome =
  | { readonly outcome: 'fits'; readonly customerId: CustomerId }
  | { readonly outcome: 'does not fit' }
  | { readonly outcome: 'nothing offered' };

/** Something said in a conversation that its chat has not been sent. */
export interface UnsentMessage {
  readonly entry: LogEntry;
  /** The message whose place it takes, as it was first said, with the channel's id of it, where that is known; null for a new one. */
  readonly replaces: { readonly activity: JsonObject; readonly sentId: string | null } | null;
}

/** What waits to be sent to a chat, oldest first, and how the channel is told where to (opaque to everybody but the channel). */
export interface UnsentMessages {
  readonly reference: JsonObject;
  readonly messages: readonly UnsentMessage[];
}

/** Chats of channels outside the portal: who is signed in there, and what is still to be sent. */
export interface ChannelChats {
  /**
   * Remembers a chat and how it is reached now, by what the channel sent from there. `isAnswered` when this delivery was
   * {@link ChannelChats.answered} before.
   */
  heard(
    address: ChatAddress,
    delivery: { readonly deliveryId: string; readonly reference: JsonObject },
  ): Promise<{ readonly chat: ChannelChat; readonly isAnswered: boolean }>;
  /**
   * Marks a delivery as answered, in whatever chat of the channel it came from, so that it is not answered again when it is delivered
   * again. False when it was before. Kept for an hour, which is longer than any channel repeats itself.
   */
  answered(chat: Pick<ChatAddress, 'channel' | 'chat'>, deliveryId: string, now: Temporal.Instant): Promise<boolean>;
  /** Takes the mark back, when the answer came to nothing: the channel delivers it again. */
  notAnswered(chat: Pick<ChatAddress, 'channel' | 'chat'>, deliveryId: string): Promise<void>;
  /**
   * Whether somebody who has just installed the bot is to be welcomed. A channel may say so in two ways at once: within five minutes only
   * the first is true.
   */
  welcome(address: ChatAddress, now: Temporal.Instant): Promise<boolean>;
  /** The bot was uninstalled: nothing is kept of the chat, and nothing more is sent there. */
  forget(address: ChatAddress): Promise<void>;
  /** Lets whoever types the code in this chat in time be the customer. Takes the place of an earlier offer. False for an unknown chat. */
  offerSignIn(address: ChatAddress, offer: SignInOffer): Promise<boolean>;
  /** A code fits until somebody is signed in with it. A wrong one uses up a try; an offer without tries is over. */
  tryCode(address: ChatAddress, code: string, now: Temporal.Instant): Promise<CodeOutcome>;
  /** From now on the chat is this conversation. Ends the offer. */
  signIn(address: ChatAddress, conversationId: ConversationId): Promise<void>;
  /** From now on the chat is nobody's, and nothing more is sent there of what is said in its conversation. */
  signOut(address: ChatAddress): Promise<void>;
  /** What is to be sent next, up to `limit`; null when nothing is, or when the conversation is no chat's. */
  unsent(conversationId: ConversationId, limit: number): Promise<UnsentMessages | null>;
  /** Strikes one off, which is not to be tried again. `sentId` is the channel's id of it; null when it was not taken, or its id not told. */
  sent(conversationId: ConversationId, entry: LogEntry, sentId: string | null): Promise<void>;
  /** A person answered a message on the channel, so that its id there is known, also where the channel did not say it on taking it. */
  seen(conversationId: ConversationId, key: string, sentId: string): Promise<void>;
  /** Conversations with something to send. */
  waiting(limit: number): Promise<ConversationId[]>;
}

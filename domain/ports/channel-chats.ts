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
  /** The channel's id of the message whose place it takes; null for a new one. */
  readonly replacesSentId: string | null;
  /** It takes the place of a message that the channel never took. */
  readonly replacesNothing: boolean;
}

/** What waits to be sent to a chat, oldest first, and how the channel is told where to (opaque to everybody but the channel). */
export interface UnsentMessages {
  readonly reference: JsonObject;
  readonly messages: readonly UnsentMessage[];
}

/** Chats of channels outside the portal: who is signed in there, and what is still to be sent. */
export interface ChannelChats {
  /**
   * Remembers a chat and how it is reached now, by what the channel sent from there. `isRepeated` when this delivery was the last that
   * came from there too.
   */
  heard(
    address: ChatAddress,
    delivery: { readonly deliveryId: string; readonly reference: JsonObject },
  ): Promise<{ readonly chat: ChannelChat; readonly isRepeated: boolean }>;
  /** Lets whoever types the code in this chat in time be the customer. Takes the place of an earlier offer. False for an unknown chat. */
  offerSignIn(address: ChatAddress, offer: SignInOffer): Promise<boolean>;
  /** A code fits once. A wrong one uses up a try; an offer without tries is over. */
  tryCode(address: ChatAddress, code: string, now: Temporal.Instant): Promise<CodeOutcome>;
  /** From now on the chat is this conversation. */
  signIn(address: ChatAddress, conversationId: ConversationId): Promise<void>;
  /** From now on the chat is nobody's, and nothing more is sent there of what is said in its conversation. */
  signOut(address: ChatAddress): Promise<void>;
  /** What is to be sent next, up to `limit`; null when nothing is, or when the conversation is no chat's. */
  unsent(conversationId: ConversationId, limit: number): Promise<UnsentMessages | null>;
  /** Strikes one off. `sentId` is the channel's id of it; null when it was not taken, and is not to be tried again. */
  sent(conversationId: ConversationId, entry: LogEntry, sentId: string | null): Promise<void>;
  /** Conversations with something to send. */
  waiting(limit: number): Promise<ConversationId[]>;
}

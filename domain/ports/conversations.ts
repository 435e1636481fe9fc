import type { Temporal } from '../calendar.ts';
import type { AttachmentId, ConversationId, CustomerId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { Notice } from '../notice.ts';
import type { AttachmentSummary } from '../ticket.ts';
import type { AccountUnit } from './accounts.ts';

/** One entry of a conversation's log. The log is append-only; a message that replaces an earlier one has the same `activityId`. */
export interface LogEntry {
  readonly conversationId: ConversationId;
  /** Ascending; the watermark of Direct Line. Numbers may be missing. */
  readonly seq: number;
  /** `{conversationId}|{seq of its first entry, 7 digits}`, as Direct Line numbers activities. */
  readonly activityId: string;
  readonly from: 'user' | 'bot';
  /** The Bot Framework activity without its envelope (id, timestamp, conversation, from, recipient), which the channel adds. */
  readonly activity: JsonObject;
  /** When the message was first said; a replacement keeps the first's moment, so that it stays in its place. */
  readonly at: Temporal.Instant;
}

/** How a customer reaches a conversation: the bot's own Direct Line, or a channel of the Bot Framework such as Teams. */
export type ConversationChannel = 'directline' | 'botframework';

/** A conversation, without its log. */
export interface ConversationHead {
  readonly id: ConversationId;
  readonly channel: ConversationChannel;
  readonly customerId: CustomerId;
  /** BCP 47, as the channel said it last; null when it never did. */
  readonly locale: string | null;
  /** BCP 47: in which the bot spoke last; null before its first words. */
  readonly spoken: string | null;
  readonly lastSeq: number;
}

/** What a person sent, to be put into the inbox. */
export interface Delivery {
  readonly conversationId: ConversationId;
  /** The channel's id of this delivery; the same id twice is the same message. */
  readonly deliveryId: string;
  readonly activity: JsonObject;
  readonly locale: string | null;
  readonly at: Temporal.Instant;
  /** Files that came with it; stored together with the message. */
  readonly attachments: readonly NewAttachment[];
}

export interface NewAttachment extends AttachmentSummary {
  readonly content: Uint8Array;
}

/** The oldest message of a conversation that waits for its answer, with everything needed to answer it. */
export interface Turn extends AccountUnit {
  readonly conversation: ConversationHead;
  readonly message: LogEntry;
  /** What the last turn left as its snapshot; null at the beginning. */
  readonly snapshot: JsonObject | null;
}

/** What a turn leaves behind, committed together with what it wrote through the unit. */
export interface TurnEnd {
  readonly snapshot: JsonObject;
  /** In which language the bot spoke, as BCP 47: what is said later without being asked is said in it too. */
  readonly spoken: string;
  /** Messages to say, in order. `key` is the conversation's own name for a message, to replace it by later. */
  readonly say: ReadonlyArray<{ readonly key: string; readonly activity: JsonObject }>;
  /** Messages that take the place of earlier ones of the bot, by the key they were said with. Unknown keys are left out. */
  readonly replace: ReadonlyArray<{ readonly key: string; readonly activity: JsonObject }>;
}

/** A turn that was committed. */
export interface TakenTurn {
  /** What the bot said. */
  readonly entries: readonly LogEntry[];
  /** Whether another message was already waiting when this one was taken. */
  readonly more: boolean;
}

/** Something a customer was to be told and will not be; for the log. */
export interface FailedNotice {
  readonly notice: number;
  readonly conversationId: string;
  readonly error: unknown;
}

/** A message for a conversation that was never started. `code` is stable. */
export class ConversationUnknown extends Error {
  readonly code = 'CONVERSATION_UNKNOWN';
  override readonly name = 'ConversationUnknown';
  constructor(conversation: string) {
    super(`There is no conversation ${conversation}.`);
  }
}

/** A file that is kept. */
export interface StoredFile extends Omit<NewAttachment, 'content'> {
  /** Up to `length` bytes of it, from byte `from` on; none where it ends, or when it is there no more. */
  read(from: number, length: number): Promise<Uint8Array>;
}

/** Conversations, their inbox and their outbox. The log is both: what is in it has been said, whether or not anybody saw it yet. */
export interface Conversations {
  /** Starts a conversation, with an entry of the inbox that lets the bot speak first. Starting it again changes nothing. Throws `CustomerUnknown`. */
  start(
    conversation: { id: ConversationId; channel: ConversationChannel; customerId: CustomerId; locale: string | null },
    firstActivity: JsonObject,
    at: Temporal.Instant,
  ): Promise<void>;
  find(id: ConversationId): Promise<ConversationHead | null>;
  /** The conversation this customer began last on the bot's own Direct Line; null before the first. */
  findLast(customerId: CustomerId): Promise<ConversationHead | null>;
  /**
   * The `seq` after which a page that is opened shows the log: its newest `limit` messages, and none from before the customer last said
   * that they wanted to start over. 0 where that is all of them.
   */
  historyStart(id: ConversationId, limit: number): Promise<number>;
  /** Puts a message into the inbox. A second delivery of the same message gives the first one's entry and `duplicate`. */
  receive(delivery: Delivery): Promise<{ readonly entry: LogEntry; readonly duplicate: boolean }>;
  /** The log after `seq`, oldest first. Entries that are not messages for people (the start) are not among them. */
  entriesAfter(id: ConversationId, seq: number, limit: number): Promise<LogEntry[]>;
  /**
   * Answers the oldest waiting message: holds the conversation and the customer's account alone, runs `work`, and commits everything
   * together. Null when nothing was waiting. If `work` throws, nothing is written and the message waits on; so it is when the
   * store throws `AccountUnreadable` (of which the customer is to be told) or `StoreFailed`.
   */
  takeTurn(
    id: ConversationId,
    now: Temporal.Instant,
    work: (turn: Turn) => Promise<TurnEnd>,
  ): Promise<TakenTurn | null>;
  /**
   * Answers a waiting message with `say` after its turn could not be taken; the snapshot stays as it was. Says nothing when the message
   * does not wait any more.
   */
  giveUpTurn(id: ConversationId, entrySeq: number, now: Temporal.Instant, say: JsonObject): Promise<LogEntry[]>;
  /** Conversations with a message that waits, after a crash or left by another process; whoever has waited longest first. */
  waiting(limit: number): Promise<ConversationId[]>;
  /** A file of this conversation. */
  findAttachment(id: ConversationId, attachment: AttachmentId): Promise<StoredFile | null>;
  /**
   * Says up to `limit` notices that wait: `render` turns each into a message for its conversation, and saying it and striking it off are
   * one transaction. One that cannot be read or rendered is struck off unsaid, and is among `failed`.
   */
  sayNotices(
    now: Temporal.Instant,
    limit: number,
    render: (notice: Notice, conversation: ConversationHead) => JsonObject,
  ): Promise<{ readonly entries: readonly LogEntry[]; readonly failed: readonly FailedNotice[] }>;
}

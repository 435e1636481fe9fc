import { Temporal } from '../../../domain/calendar.ts';
import type { ConversationId } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import {
  type Conversations,
  ConversationUnknown,
  type Delivery,
  type LogEntry,
  type NewAttachment,
  type Turn,
} from '../../../domain/ports/conversations.ts';
import { anAccount } from '../../domain/account-fixture.ts';

interface Stored {
  readonly head: {
    id: ConversationId;
    channel: 'directline';
    customerId: Turn['conversation']['customerId'];
    locale: string | null;
  };
  readonly log: LogEntry[];
  readonly deliveries: Map<string, LogEntry>;
  readonly files: NewAttachment[];
  waiting: LogEntry[];
  snapshot: JsonObject | null;
  turn: Promise<unknown>;
}

/** Conversations without a database, for tests of the channel while it is the channel that is looked at. */
export class MemoryConversations implements Conversations {
  readonly stored = new Map<ConversationId, Stored>();
  /** Set to make the store fail, as one that is down. */
  down = false;

  async start(head: Stored['head'], firstActivity: JsonObject, at: Temporal.Instant) {
    this.#check();
    if (this.stored.has(head.id)) return;
    const conversation: Stored = {
      head,
      log: [],
      deliveries: new Map(),
      files: [],
      waiting: [],
      snapshot: null,
      turn: Promise.resolve(),
    };
    this.stored.set(head.id, conversation);
    conversation.waiting.push(this.#append(conversation, 'user', firstActivity, at));
  }

  async find(id: ConversationId) {
    this.#check();
    const conversation = this.stored.get(id);
    return conversation ? { ...conversation.head, lastSeq: conversation.log.length } : null;
  }

  async receive(delivery: Delivery) {
    this.#check();
    const conversation = this.#get(delivery.conversationId);
    const first = conversation.deliveries.get(delivery.deliveryId);
    if (first) return { entry: first, duplicate: true };
    const entry = this.#append(conversation, 'user', delivery.activity, delivery.at);
    conversation.deliveries.set(delivery.deliveryId, entry);
    conversation.files.push(...delivery.attachments);
    conversation.waiting.push(entry);
    return { entry, duplicate: false };
  }

  async entriesAfter(id: ConversationId, seq: number, limit: number) {
    this.#check();
    const entries = this.#get(id).log.filter((entry) => entry.seq > seq && entry.activity['type'] === 'message');
    return entries.slice(0, limit);
  }

  async takeTurn(id: ConversationId, now: Temporal.Instant, work: Parameters<Conversations['takeTurn']>[2]) {
    this.#check();
    const conversation = this.#get(id);
    const turn = conversation.turn.then(async () => {
      const [message] = conversation.waiting;
      if (!message) return null;
      const { head, log, snapshot } = conversation;
      const end = await work({ ...unusedUnit(), conversation: { ...head, lastSeq: log.length }, message, snapshot });
      this.#check();
      conversation.waiting.shift();
      conversation.snapshot = end.snapshot;
      const more = conversation.waiting.length > 0;
      const entries = end.say.map(({ activity }) => this.#append(conversation, 'bot', activity, now));
      return { entries, more };
    });
    conversation.turn = turn.catch(() => {});
    return turn;
  }

  async giveUpTurn(id: ConversationId, entrySeq: number, now: Temporal.Instant, say: JsonObject) {
    this.#check();
    const conversation = this.#get(id);
    conversation.waiting = conversation.waiting.filter(({ seq }) => seq !== entrySeq);
    return [this.#append(conversation, 'bot', say, now)];
  }

  async waiting(limit: number) {
    this.#check();
    return [...this.stored]
      .filter(([, { waiting }]) => waiting.length > 0)
      .map(([id]) => id)
      .slice(0, limit);
  }

  async findAttachment(id: ConversationId, attachment: string) {
    return this.#get(id).files.find((file) => file.id === attachment) ?? null;
  }

  async sayNotices() {
    return [];
  }

  /** Puts a message of the bot into the log, as a notice would. */
  say(id: ConversationId, activity: JsonObject) {
    this.#append(this.#get(id), 'bot', activity, Temporal.Instant.fromEpochMilliseconds(0));
  }

  #append(conversation: Stored, from: 'user' | 'bot', activity: JsonObject, at: Temporal.Instant): LogEntry {
    const { id } = conversation.head;
    const seq = conversation.log.length + 1;
    const entry: LogEntry = {
      conversationId: id,
      seq,
      activityId: `${id}|${String(seq).padStart(7, '0')}`,
      from,
      activity,
      at,
    };
    conversation.log.push(entry);
    return entry;
  }

  #get(id: ConversationId): Stored {
    const conversation = this.stored.get(id);
    if (!conversation) throw new ConversationUnknown(id);
    return conversation;
  }

  #check() {
    if (this.down) throw new Error('the store is down');
  }
}

const notHere = async (): Promise<never> => {
  throw new Error('not in these tests');
};
const unusedUnit = (): Pick<Turn, Exclude<keyof Turn, 'conversation' | 'message' | 'snapshot'>> => ({
  account: anAccount('2026-03-02', [], []),
  saveQuote: notHere,
  findQuote: notHere,
  bookChange: notHere,
  ledgerOf: notHere,
  cancelChange: notHere,
  openTicket: notHere,
  attachments: notHere,
  noteOnTicket: notHere,
  notify: notHere,
});

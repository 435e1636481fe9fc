import type { Account } from '../../domain/account.ts';
import { type ConversationId, customerIdSchema } from '../../domain/ids.ts';
import type { ConversationHead, Conversations, LogEntry, Turn } from '../../domain/ports/conversations.ts';

interface Talk {
  head: ConversationHead;
  readonly log: LogEntry[];
  readonly waiting: LogEntry[];
}

/** Conversations that forget everything: what an echo bot without a database would use. For the benchmark's baseline only. */
export function memoryConversations(account: Account): Conversations {
  const talks = new Map<ConversationId, Talk>();
  const add = (talk: Talk, from: LogEntry['from'], activity: LogEntry['activity'], at: LogEntry['at']): LogEntry => {
    const seq = talk.head.lastSeq + 1;
    talk.head = { ...talk.head, lastSeq: seq };
    const entry = { conversationId: talk.head.id, seq, activityId: `${talk.head.id}|${seq}`, from, activity, at };
    talk.log.push(entry);
    return entry;
  };
  const unused = () => Promise.reject(new Error('The echo bot has no use for this.'));
  const unit = {
    account,
    saveQuote: unused,
    findQuote: unused,
    bookChange: unused,
    ledgerOf: unused,
    changeOf: unused,
    cancelChange: unused,
    changeOfTicket: unused,
    openTicket: unused,
    ticketOf: unused,
    attachments: unused,
    noteOnTicket: unused,
    notify: unused,
  };
  return {
    async start({ id, channel, customerId, locale }) {
      const head = { id, channel, customerId: customerIdSchema.parse(customerId), locale, spoken: null, lastSeq: 0 };
      talks.set(id, { head, log: [], waiting: [] });
    },
    find: async (id) => talks.get(id)?.head ?? null,
    findLast: async () => null,
    historyStart: async () => 0,
    async receive({ conversationId, activity, at }) {
      const talk = talks.get(conversationId);
      if (!talk) throw new Error(`No conversation ${conversationId}.`);
      const entry = add(talk, 'user', activity, at);
      talk.waiting.push(entry);
      return { entry, duplicate: false };
    },
    entriesAfter: async (id, seq, limit) =>
      (talks.get(id)?.log ?? []).filter((entry) => entry.seq > seq).slice(0, limit),
    async takeTurn(id, now, work) {
      const talk = talks.get(id);
      const message = talk?.waiting.shift();
      if (!talk || !message) return null;
      const turn: Turn = { ...unit, conversation: talk.head, message, snapshot: null };
      const { say } = await work(turn);
      return { entries: say.map(({ activity }) => add(talk, 'bot', activity, now)), more: talk.waiting.length > 0 };
    },
    giveUpTurn: unused,
    waiting: async () => [],
    findAttachment: async () => null,
    sayNotices: async () => ({ entries: [], failed: [] }),
  };
}

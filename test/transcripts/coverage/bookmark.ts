import type { Chat } from '../../dialogs/chat.ts';

/**
 * Remembers where a conversation is: its rows, its snapshot, its messages and the clock. What it returns brings all of that back, so that
 * many ways can go on from one moment without walking to it again. Ids and numbers of messages go on counting.
 */
export function bookmark(chat: Chat): () => void {
  const { snapshot, now, locale } = chat;
  const { provider } = chat.store;
  const rows = copied(chat.store.rows);
  const messages = chat.messages.map((message) => ({ ...message }));
  return () => {
    Object.assign(chat, { snapshot, now, locale });
    chat.store.provider = provider;
    chat.store.rows = copied(rows);
    chat.messages.splice(0, Number.POSITIVE_INFINITY, ...messages.map((message) => ({ ...message })));
  };
}

/** Tests push into these lists; what is in them is never edited. */
function copied(rows: Chat['store']['rows']): Chat['store']['rows'] {
  const { services, changes, ledger, quotes, tickets, files, notes } = rows;
  return {
    services: [...services],
    changes: [...changes],
    ledger: [...ledger],
    quotes: new Map(quotes),
    tickets: [...tickets],
    files: [...files],
    notes: [...notes],
  };
}

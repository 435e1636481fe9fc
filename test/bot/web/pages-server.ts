import { pino } from 'pino';
import { createServer } from '../../../bot/http/create-server.ts';
import { defaultIncomingLimits } from '../../../bot/incoming/incoming-limits.ts';
import { listen, stopListening } from '../../../bot/listen.ts';
import { Tokens } from '../../../bot/tokens.ts';
import { mountPages, type PagesParts } from '../../../bot/web/mount-pages.ts';
import { loadPageAssets } from '../../../bot/web/page-assets.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { conversationIdSchema, customerIdSchema } from '../../../domain/ids.ts';

const log = pino({ level: 'silent' });
const wallClock = { now: () => Temporal.Instant.from('2026-03-02T09:00:00Z') };
const tokenSigningKey = 'a key of more than thirty-two bytes';

export type PagesStore = Pick<PagesParts, 'accounts' | 'conversations' | 'settings'>;

/** A store without partners, customers and conversations. */
export const emptyStore: PagesStore = {
  accounts: { find: async () => null },
  conversations: { find: async () => null },
  settings: { partners: async () => [] },
};

/** The pages on a port of their own. Close them after the test. */
export async function openPages(store: PagesStore) {
  const server = createServer({ log });
  const assets = loadPageAssets();
  mountPages(server, {
    ...{ ...store, assets, log, wallClock, tokenSigningKey },
    ...{ allowedOrigins: ['https://portal.example'], demo: false, limits: defaultIncomingLimits },
  });
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const tokens = new Tokens(new TextEncoder().encode(tokenSigningKey), wallClock);
  return {
    url,
    assets,
    /** A token of a customer, as Direct Line signs it. */
    tokenOf: (customer: string, conversation = 'talk') => {
      const ids = { customer: customerIdSchema.parse(customer), conv: conversationIdSchema.parse(conversation) };
      return tokens.sign('conversation', { ...ids, user: `dl_${customer}` }, 60);
    },
    brand: (token: string) => fetch(`${url}/chat/brand`, { headers: { Authorization: `Bearer ${token}` } }),
    close: () => stopListening(server, 1000),
  };
}

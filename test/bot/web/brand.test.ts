import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationIdSchema, partnerIdSchema } from '../../../domain/ids.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { now, openDemoStore } from '../../prisma/store/demo-store.ts';
import type { TestDatabase } from '../../prisma/test-database.ts';
import { emptyStore, openPages } from './pages-server.ts';

const harbour = partnerIdSchema.parse('harbour');
const byDefault = partnerIdSchema.parse('default');

describe('GET /chat/brand', () => {
  let pages: Awaited<ReturnType<typeof openPages>>;
  let database: TestDatabase;
  let store: Store;
  const brandFor = async (customer: string, conversation?: string): Promise<unknown> =>
    (await pages.brand(await pages.tokenOf(customer, conversation))).json();
  beforeAll(async () => {
    // Its own, for it changes the partners' settings.
    ({ database, store } = await openDemoStore());
    await store.settings.set(byDefault, 'portal.title', 'Northwind & Sons');
    await store.settings.set(byDefault, 'portal.logo', 'https://cdn.example/northwind.svg');
    await store.settings.set(harbour, 'portal.title', 'Harbour Net');
    await store.settings.set(harbour, 'portal.color', '#FFCC00');
    pages = await openPages(store);
  });
  afterAll(async () => {
    await pages.close();
    await database.close();
  });

  it('tells whose page it is by the token alone, and nothing else of the settings', async () => {
    const ofDefault = { title: 'Northwind & Sons', logo: 'https://cdn.example/northwind.svg', colors: null };
    expect(await brandFor('1')).toEqual({ ...ofDefault, spoken: null, languages: ['en'] });
    const customers = await store.accounts.list();
    const ofHarbour = customers.find(({ partnerId }) => partnerId === harbour);
    expect(await brandFor(ofHarbour?.id ?? '')).toMatchObject({
      ...{ title: 'Harbour Net', logo: ofDefault.logo },
      colors: { fill: '#ffcc00', onFill: '#000000' },
    });
  });

  it('tells which language to begin in: that of the conversation, and of the customer', async () => {
    const id = conversationIdSchema.parse('talk-in-arabic');
    const [customer] = (await store.accounts.list()).filter(({ language }) => language === 'uk');
    if (!customer) throw new Error('the demo has lost its Ukrainian customer');
    await store.conversations.start(
      { id, channel: 'directline', customerId: customer.id, locale: null },
      { type: 'conversationUpdate' },
      now,
    );
    await store.conversations.takeTurn(id, now, async () => ({ spoken: 'ar-AE', snapshot: {}, say: [], replace: [] }));
    expect(await brandFor(customer.id, id)).toMatchObject({ spoken: 'ar-AE', languages: ['uk', 'en'] });
  });

  it.each([
    ['no token', undefined, 401, 'TOKEN_MISSING'],
    ['a made-up token', 'Bearer abc', 403, 'TOKEN_INVALID'],
  ])('refuses %s', async (_what, authorization, status, code) => {
    const response = await fetch(`${pages.url}/chat/brand`, {
      ...(authorization && { headers: { Authorization: authorization } }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('knows no customer who is not there any more', async () => {
    expect(await brandFor('nobody')).toMatchObject({ error: { code: 'CUSTOMER_UNKNOWN' } });
  });

  it('lets the logos through the policy of the page, and nothing from elsewhere', async () => {
    const policy = (await fetch(`${pages.url}/chat`)).headers.get('content-security-policy');
    expect(policy).toContain("img-src 'self' data: blob: https://cdn.example;");
  });
});

it('the page is there without logos while the database is not', async () => {
  const partners = () => Promise.reject(new Error('the database is away'));
  const pages = await openPages({ ...emptyStore, settings: { partners } });
  const response = await fetch(`${pages.url}/chat`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("img-src 'self' data: blob:;");
  await pages.close();
});

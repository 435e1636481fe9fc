import { type CalendarDate, Temporal } from '../../../domain/calendar.ts';
import {
  type ConversationId,
  type CustomerId,
  conversationIdSchema,
  customerIdSchema,
  planIdSchema,
  quoteIdSchema,
  serviceIdSchema,
} from '../../../domain/ids.ts';
import type { AccountUnit } from '../../../domain/ports/accounts.ts';
import type { Quote } from '../../../domain/quote.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import { type ChangeBooking, scheduleChange } from '../../../domain/schedule-change.ts';
import { seedDemo } from '../../../prisma/demo/seed-demo.ts';
import { openStore, type Store } from '../../../prisma/store/open-store.ts';
import { countingIds } from '../../domain/account-fixture.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';

/** The day the demo provider is made for in these tests, at ten in the morning in Berlin. */
export const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
export const today = Temporal.PlainDate.from('2026-11-22');
export const ids = countingIds();

export const john: CustomerId = customerIdSchema.parse('1');
export const maria: CustomerId = customerIdSchema.parse('2');
export const johnsInternet = serviceIdSchema.parse('11');
export const slower = planIdSchema.parse('2');

/** A database of its own with the demo provider, and the store on it. */
export async function openDemoStore(): Promise<{ database: TestDatabase; store: Store }> {
  const database = await openTestDatabase();
  await seedDemo(database.prisma, today);
  return { database, store: openStore(database.prisma) };
}

/** A quote for John's internet, from Ethernet_500Mbps to Ethernet_100Mbps, kept by the store. */
export async function quoteFor(unit: AccountUnit, startDate: CalendarDate, at = now): Promise<Quote> {
  const { account } = unit;
  const service = account.services.find(({ id }) => id === johnsInternet);
  const plan = account.plans.get(slower);
  if (!service || !plan) throw new Error('The demo has lost its first customer.');
  const result = quoteChange(account, { service, plan, startDate }, quoteIdSchema.parse(ids.next()), at);
  if (!result.ok) throw new Error(result.refusal.code);
  await unit.saveQuote(result.quote);
  return result.quote;
}

export function bookingOf(
  unit: AccountUnit,
  quote: Quote,
  conversationId: ConversationId | null = null,
  at = now,
): ChangeBooking {
  const result = scheduleChange(unit.account, quote, { conversationId, ticketId: null }, ids, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.booking;
}

/** Books John's change to the slower plan from `startDate`. */
export async function bookFor(
  store: Store,
  startDate: CalendarDate,
  conversationId: ConversationId | null = null,
): Promise<ChangeBooking> {
  return store.accounts.within(john, now, async (unit) => {
    const booking = bookingOf(unit, await quoteFor(unit, startDate), conversationId);
    await unit.bookChange(booking);
    return booking;
  });
}

/** A conversation that was started and has been greeted. */
export async function startedConversation(store: Store, customerId: CustomerId = john): Promise<ConversationId> {
  const id = conversationIdSchema.parse(`talk-${ids.next()}`);
  await store.conversations.start(
    { id, channel: 'directline', customerId, locale: 'en-GB' },
    { type: 'conversationUpdate' },
    now,
  );
  await store.conversations.takeTurn(id, now, async () => ({ spoken: 'en-GB', snapshot: {}, say: [], replace: [] }));
  return id;
}

export function delivery(conversationId: ConversationId, deliveryId: string, text: string) {
  return { conversationId, deliveryId, activity: { type: 'message', text }, locale: null, at: now, attachments: [] };
}

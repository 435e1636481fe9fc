import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MakeChangeWish } from '../../../bot/support/choose-quote.ts';
import { makeChange } from '../../../bot/support/make-change.ts';
import { type CalendarDate, dayAt, timeZoneSchema } from '../../../domain/calendar.ts';
import { cancelChange } from '../../../domain/cancel-change.ts';
import {
  type CustomerId,
  customerIdSchema,
  planIdSchema,
  quoteIdSchema,
  serviceIdSchema,
} from '../../../domain/ids.ts';
import type { Notice } from '../../../domain/notice.ts';
import { quoteChange } from '../../../domain/quote-change.ts';
import { requestChange } from '../../../domain/request-change.ts';
import type { Ticket } from '../../../domain/ticket.ts';
import { editCatalogue } from '../../../prisma/store/catalogue.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import { usd } from '../../domain/account-fixture.ts';
import { ids, maria, openDemoStore, startedConversation, today } from '../../prisma/store/demo-store.ts';
import type { TestDatabase } from '../../prisma/test-database.ts';
import { aQuote } from '../a-quote.ts';
import { ManualTime } from '../manual-time.ts';

let database: TestDatabase;
let store: Store;
let time: ManualTime;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
  time = new ManualTime('2026-11-22T09:00:00Z');
  const foreign = { ...aQuote(), id: quoteIdSchema.parse('foreign') };
  await store.accounts.within(maria, time.now(), (unit) => unit.saveQuote(foreign));
});
afterAll(() => database.close());

const ines = customerIdSchema.parse('7');
const change = (ticket: Ticket, wish: MakeChangeWish = {}) =>
  makeChange({ accounts: store.accounts, clock: time, ids }, ticket, wish);

/** A request as the conversation opens it. Without a plan it is the one of an empty list. */
async function request(
  customer: CustomerId,
  service: string,
  plan: string | null,
  startDate: CalendarDate,
): Promise<Ticket> {
  const conversationId = await startedConversation(store, customer);
  const serviceId = serviceIdSchema.parse(service);
  const number = await store.accounts.within(customer, time.now(), async (unit) => {
    const found = unit.account.services.find(({ id }) => id === serviceId);
    const wanted = plan && unit.account.plans.get(planIdSchema.parse(plan));
    if (!found) throw new Error(`the demo has no service ${service}`);
    const quoteId = quoteIdSchema.parse(ids.next());
    const priced = wanted
      ? quoteChange(unit.account, { service: found, plan: wanted, startDate }, quoteId, time.now())
      : null;
    if (priced && !priced.ok) throw new Error(priced.refusal.code);
    const quote = priced?.quote ?? null;
    if (quote) await unit.saveQuote(quote);
    const wish = { serviceId, quote, message: '', attachmentIds: [], conversationId, idempotencyKey: ids.next() };
    const result = requestChange(unit.account, wish, ids, time.now());
    if (!result.ok) throw new Error(result.refusal.code);
    return unit.openTicket(result.ticket);
  });
  return again(number);
}

async function again(number: number): Promise<Ticket> {
  const ticket = await store.tickets.find(number);
  if (!ticket) throw new Error(`there is no ticket ${number}`);
  return ticket;
}

async function openChangesFor(ticket: Ticket) {
  return store.accounts.within(ticket.customerId, time.now(), async ({ account }) =>
    account.openChanges.filter(({ ticketId }) => ticketId === ticket.id),
  );
}

async function notices(): Promise<Notice[]> {
  const said: Notice[] = [];
  await store.conversations.sayNotices(time.now(), 50, (notice) => {
    said.push(notice);
    return { type: 'message', text: notice.kind };
  });
  return said;
}

// One store for all, whose time goes on: in this order.
describe('making the change a ticket asks for', { shuffle: false }, () => {
  it('books the quote the customer was shown, closes the ticket, tells the customer, and is one change however often', async () => {
    const ticket = await request(ines, '71', '2', today.add({ days: 9 }));
    await notices();
    expect(await change(ticket)).toMatchObject({ outcome: 'made', quote: { id: ticket.requestedChange?.quote?.id } });
    expect(await again(ticket.number)).toMatchObject({ status: 'resolved' });
    const told = { kind: 'ticket-change-made', ticketNumber: ticket.number, newPlan: 'Ethernet_100Mbps' };
    expect(await notices()).toMatchObject([told]);
    const made = { outcome: 'made-before', at: time.now() };
    expect(await change(ticket)).toEqual(made);
    expect(await change(await again(ticket.number), { startDate: today })).toEqual(made);
    expect(await openChangesFor(ticket)).toHaveLength(1);
    expect(await notices()).toEqual([]);
  });

  it('knows it was made also after it took effect, and after a copy of the ticket that is older than the change', async () => {
    const ticket = await request(ines, '72', '11', today);
    const both = await Promise.all([change(ticket), change(ticket)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['made', 'made-before']);
    expect((await change(ticket)).outcome).toBe('made-before');
  });

  it('refuses another price than the one shown, and makes the change once that price is accepted', async () => {
    const ticket = await request(maria, '21', '2', today.add({ days: 9 }));
    await priceOf('Ethernet_100Mbps', '110');
    const moved = await change(ticket);
    expect(moved).toMatchObject({ outcome: 'quoted', because: 'price-moved', quote: { monthlyAfter: usd('110') } });
    expect(await openChangesFor(ticket)).toEqual([]);
    if (moved.outcome !== 'quoted') throw new Error('it was not quoted');
    expect(moved.quote.id).not.toBe(ticket.requestedChange?.quote?.id);
    expect(moved.moves[0]).toEqual({ what: 'monthly-after', before: usd('100'), after: usd('110') });
    expect(await change(ticket, { quoteId: moved.quote.id })).toMatchObject({ outcome: 'made', quote: moved.quote });
    await priceOf('Ethernet_100Mbps', '100');
  });

  it('quotes anew, and changes nothing, where support chooses another plan or date', async () => {
    const ticket = await request(customerIdSchema.parse('1'), '13', '21', today.add({ days: 9 }));
    const asked = await change(ticket, { planId: planIdSchema.parse('23'), startDate: today.add({ days: 10 }) });
    expect(asked).toMatchObject({ outcome: 'quoted', because: 'asked', quote: { newPlan: { title: 'TV Premium' } } });
    expect(await openChangesFor(ticket)).toEqual([]);
  });

  it('says from when it can start when its date is over, and starts then once that is accepted', async () => {
    const ticket = await request(customerIdSchema.parse('4'), '41', '4', today.add({ days: 1 }));
    await time.pass({ hours: 72 });
    const late = { outcome: 'refused', refusal: { code: 'DATE_NOT_POSSIBLE' } };
    expect(await change(ticket)).toMatchObject(late);
    const startDate = dayAt(time.now(), timeZoneSchema.parse('Europe/Berlin'));
    const asked = await change(ticket, { startDate });
    if (asked.outcome !== 'quoted') throw new Error('it was not quoted');
    expect(await change(ticket, { quoteId: asked.quote.id })).toMatchObject({ outcome: 'made' });
  });

  it('offers a fresh price when the customer undid the change, instead of making it again behind their back', async () => {
    const ticket = await request(customerIdSchema.parse('1'), '11', '2', today.add({ days: 30 }));
    expect((await change(ticket)).outcome).toBe('made');
    await undo(ticket);
    const offered = await change(await again(ticket.number));
    expect(offered).toMatchObject({ outcome: 'quoted', because: 'undone' });
    if (offered.outcome !== 'quoted') throw new Error('it was not quoted');
    expect((await change(await again(ticket.number), { quoteId: offered.quote.id })).outcome).toBe('made');
  });

  it.each([
    ['no plan was offered', {}, 'PLAN_MISSING'],
    ['no date was chosen', { planId: planIdSchema.parse('1') }, 'DATE_MISSING'],
    ['the quote is another customer’s', { quoteId: quoteIdSchema.parse('foreign') }, 'QUOTE_UNKNOWN'],
  ])('asks for what is missing when %s', async (_, wish, code) => {
    const ticket = await request(customerIdSchema.parse('8'), '81', null, today);
    expect(await change(ticket, wish)).toMatchObject({ outcome: 'refused', refusal: { code } });
  });

  it('has nothing to make for a plain question', async () => {
    const ticket = { ...(await request(customerIdSchema.parse('8'), '81', null, today)), requestedChange: null };
    expect(await change(ticket)).toEqual({ outcome: 'refused', refusal: { code: 'NO_CHANGE_REQUESTED' } });
  });

  it('finds a plan outside the list for a request that had none to choose from', async () => {
    const ticket = await request(customerIdSchema.parse('8'), '81', null, today);
    const startDate = dayAt(time.now(), timeZoneSchema.parse('Europe/Lisbon')).add({ days: 1 });
    const asked = await change(ticket, { planId: planIdSchema.parse('1'), startDate });
    if (asked.outcome !== 'quoted') throw new Error('it was not quoted');
    expect(await change(ticket, { quoteId: asked.quote.id })).toMatchObject({ outcome: 'made' });
  });
});

async function priceOf(title: string, price: string): Promise<void> {
  await database.prisma.$transaction((tx) =>
    editCatalogue(tx, async () => {
      await tx.plan.updateMany({ where: { title }, data: { price } });
    }),
  );
}

async function undo(ticket: Ticket): Promise<void> {
  await store.accounts.within(ticket.customerId, time.now(), async (unit) => {
    const open = unit.account.openChanges.find(({ ticketId }) => ticketId === ticket.id);
    if (!open) throw new Error('there is nothing to undo');
    const result = cancelChange(unit.account, open.id, await unit.ledgerOf(open.quoteId), ids);
    if (!result.ok) throw new Error(result.refusal.code);
    await unit.cancelChange(result.cancellation);
  });
}

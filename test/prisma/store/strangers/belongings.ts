import { type ChangeCancellation, cancelChange } from '../../../../domain/cancel-change.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type ConversationId,
  type CustomerId,
  conversationIdSchema,
  customerIdSchema,
  type PartnerId,
  partnerIdSchema,
  type QuoteId,
  quoteIdSchema,
  type ServiceId,
  serviceIdSchema,
  type TicketId,
  ticketIdSchema,
} from '../../../../domain/ids.ts';
import type { AccountUnit } from '../../../../domain/ports/accounts.ts';
import type { ChatAddress } from '../../../../domain/ports/channel-chats.ts';
import type { Quote } from '../../../../domain/quote.ts';
import { type ChangeBooking, scheduleChange } from '../../../../domain/schedule-change.ts';
import type { TicketDraft } from '../../../../domain/ticket.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../../test-database.ts';
import { anotherJohn, quoteOf } from '../another-john.ts';
import { delivery, now } from '../demo-store.ts';

/** The ids of whatever one customer has; each begins with the customer's own. */
export interface Names {
  readonly partner: PartnerId;
  readonly customer: CustomerId;
  /** A change of it is scheduled. */
  readonly service: ServiceId;
  /** Can be changed. */
  readonly spareService: ServiceId;
  readonly bookedQuote: QuoteId;
  readonly quote: QuoteId;
  readonly talk: ConversationId;
  readonly ticket: TicketId;
  readonly ticketKey: string;
  readonly answerKey: string;
  readonly mail: string;
  /** Belongs to no ticket. */
  readonly file: AttachmentId;
  readonly filedFile: AttachmentId;
  readonly deliveryId: string;
  readonly cardKey: string;
  readonly address: ChatAddress;
}

export function namesOf(who: string): Names {
  return {
    partner: partnerIdSchema.parse(`${who}-brand`),
    customer: customerIdSchema.parse(who),
    service: serviceIdSchema.parse(`${who}-internet`),
    spareService: serviceIdSchema.parse(`${who}-spare`),
    bookedQuote: quoteIdSchema.parse(`${who}-booked`),
    quote: quoteIdSchema.parse(`${who}-quote`),
    talk: conversationIdSchema.parse(`${who}-talk`),
    ticket: ticketIdSchema.parse(`${who}-ticket`),
    ticketKey: `${who}-key`,
    answerKey: `${who}-answer`,
    mail: `${who}-ticket.opened`,
    file: attachmentIdSchema.parse(`${who}-file`),
    filedFile: attachmentIdSchema.parse(`${who}-filed`),
    deliveryId: `${who}-delivery`,
    cardKey: `${who}-card`,
    address: { channel: 'msteams', chat: `${who}-chat`, user: `${who}-user` },
  };
}

/** What one customer has, and what they could do with it. */
export interface Belongings extends Names {
  readonly savedQuote: Quote;
  readonly booking: ChangeBooking;
  readonly cancellation: ChangeCancellation;
  readonly draft: TicketDraft;
  readonly number: number;
}

/** A customer with one of everything that is stored: quotes, a scheduled change, a ticket with its mail, words that wait, files, a chat. */
export async function givenEverything(database: TestDatabase, store: Store, who: string): Promise<Belongings> {
  const names = namesOf(who);
  const { conversations, channelChats, accounts, tickets } = store;
  await anotherJohn(database, who, [names.service, names.spareService]);
  await givenBrand(database, names);
  const talk = { id: names.talk, channel: 'directline', customerId: names.customer, locale: 'en-GB' } as const;
  await conversations.start(talk, { type: 'conversationUpdate' }, now);
  await conversations.takeTurn(names.talk, now, async () => ({
    ...{ spoken: 'en-GB', snapshot: { of: who }, replace: [] },
    say: [{ key: names.cardKey, activity: { type: 'message', text: who } }],
  }));
  const attachments = [names.file, names.filedFile].map((id) => ({
    ...{ id, name: 'a.txt', contentType: 'text/plain', size: 1, content: new Uint8Array([7]) },
  }));
  await conversations.receive({ ...delivery(names.talk, names.deliveryId, who), attachments });
  await conversations.receive(delivery(names.talk, `${names.deliveryId}-2`, who));
  const given = await accounts.within(names.customer, now, (unit) => write(unit, names));
  const answer = { answerKey: names.answerKey, text: who, status: 'waiting-on-customer', at: now } as const;
  await tickets.answer(names.ticket, answer);
  await channelChats.heard(names.address, { deliveryId: names.deliveryId, reference: { of: who } });
  await channelChats.answered(names.address, names.deliveryId, now);
  await channelChats.welcome(names.address, now);
  await channelChats.signIn(names.address, names.talk);
  await channelChats.offerSignIn(names.address, signInOffer(names));
  return accounts.within(names.customer, now, async (unit) => {
    const [open] = unit.account.openChanges;
    const result = open && cancelChange(unit.account, open.id, await unit.ledgerOf(names.bookedQuote), idsOf(who));
    if (!result?.ok) throw new Error('The change cannot be undone.');
    const booking = bookingOf(unit, given.savedQuote, null, `${who}-second`);
    return { ...names, ...given, booking, cancellation: result.cancellation };
  });
}

export function signInOffer({ customer }: Names, code = '111111') {
  return { customerId: customer, code, until: now.add({ minutes: 10 }), tries: 3 };
}

async function write(unit: AccountUnit, names: Names) {
  const draft: TicketDraft = {
    ...{ id: names.ticket, customerId: names.customer, subject: 's', priority: 'low', type: 'question', status: 'new' },
    ...{ message: 'please', attachmentIds: [names.filedFile], requestedChange: null, conversationId: names.talk },
    ...{ idempotencyKey: names.ticketKey, openedAt: now },
  };
  const number = await unit.openTicket(draft);
  const booked = quoteOf(unit, names.service, names.bookedQuote);
  await unit.saveQuote(booked);
  await unit.bookChange(bookingOf(unit, booked, names, names.customer));
  const savedQuote = quoteOf(unit, names.spareService, names.quote);
  await unit.saveQuote(savedQuote);
  return { draft, number, savedQuote };
}

function bookingOf({ account }: AccountUnit, quote: Quote, by: Names | null, prefix: string): ChangeBooking {
  const origin = { conversationId: by?.talk ?? null, ticketId: by?.ticket ?? null };
  const result = scheduleChange(account, quote, origin, idsOf(prefix), now);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.booking;
}

function idsOf(who: string) {
  let last = 0;
  return { next: () => `${who}-${++last}` };
}

/** A brand of their own, with one setting. */
async function givenBrand({ prisma }: TestDatabase, { partner }: Names): Promise<void> {
  const settings = { create: { key: 'change-plan.recurring.fee-cheaper', value: '7' } };
  await prisma.partner.create({
    data: { id: partner, name: partner, timeZone: 'Europe/Berlin', currency: 'USD', settings },
  });
}

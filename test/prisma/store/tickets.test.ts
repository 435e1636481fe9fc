import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Temporal } from '../../../domain/calendar.ts';
import { attachmentIdSchema } from '../../../domain/ids.ts';
import type { WaitingMail } from '../../../domain/ports/mails.ts';
import { requestChange } from '../../../domain/request-change.ts';
import type { Store } from '../../../prisma/store/open-store.ts';
import type { TestDatabase } from '../test-database.ts';
import { delivery, ids, john, johnsInternet, now, openDemoStore, quoteFor, startedConversation } from './demo-store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  ({ database, store } = await openDemoStore());
});
afterAll(() => database.close());

async function requested(key: string) {
  const conversationId = await startedConversation(store);
  const file = {
    id: attachmentIdSchema.parse(ids.next()),
    name: 'a.txt',
    contentType: 'text/plain',
    size: 1,
    content: new Uint8Array([7]),
  };
  await store.conversations.receive({ ...delivery(conversationId, 'f', ''), attachments: [file] });
  const number = await store.accounts.within(john, now, async (unit) => {
    const quote = await quoteFor(unit, Temporal.PlainDate.from('2026-12-01'));
    const request = {
      serviceId: johnsInternet,
      quote,
      message: 'please',
      attachmentIds: [file.id],
      conversationId,
      idempotencyKey: key,
    };
    const result = requestChange(unit.account, request, ids, now);
    if (!result.ok) throw new Error(result.refusal.code);
    const first = await unit.openTicket(result.ticket);
    expect(await unit.openTicket({ ...result.ticket, id: result.ticket.id })).toBe(first);
    return first;
  });
  const ticket = await store.tickets.find(number);
  if (!ticket) throw new Error('The ticket is not there.');
  return { ticket, conversationId, file };
}

describe('a request', () => {
  it('becomes one ticket with its quote as data, its text and its files', async () => {
    const { ticket, file } = await requested('once');
    expect(ticket.subject).toBe('Request tariff change for service: Ethernet_500Mbps');
    expect(ticket.requestedChange?.quote?.lines).toHaveLength(2);
    expect(ticket.messages[0]?.text.split('\n')).toHaveLength(5);
    expect(ticket.attachments).toEqual([{ id: file.id, name: 'a.txt', contentType: 'text/plain', size: 1 }]);
    const kept = await store.tickets.findAttachment(ticket.id, file.id);
    expect(Buffer.from((await kept?.read(0, 10)) ?? [])).toEqual(Buffer.from([7]));
    expect((await store.tickets.list({ open: true, limit: 10 })).map(({ number }) => number)).toContain(ticket.number);
  });
});

describe('a request that was kept in a shape of its own', () => {
  it.each([
    [
      'a quote that does not parse',
      { quote: { id: 'old' } },
      expect.objectContaining({ serviceId: johnsInternet, planId: '2', quote: null }),
    ],
    [
      'a plan and day that do not parse',
      { planId: 7, startDate: 'soon' },
      expect.objectContaining({ serviceId: johnsInternet, planId: null, startDate: null }),
    ],
    ['nothing readable', { serviceId: 1 }, null],
  ])('can be listed and found with %s', async (what, spoilt, read) => {
    const { ticket } = await requested(what);
    const { requestedChange } = await database.prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
    await database.prisma.ticket.update({
      where: { id: ticket.id },
      data: { requestedChange: { ...z.record(z.string(), z.json()).parse(requestedChange), ...spoilt } },
    });
    const listed = await store.tickets.list({ open: true, limit: 50 });
    const found = await store.tickets.find(ticket.number);
    expect(listed.find(({ id }) => id === ticket.id)).toEqual(found);
    expect(found?.requestedChange).toEqual(read);
  });
});

describe('an answer', () => {
  it('is given once for one key, and told to the conversation', async () => {
    const { ticket, conversationId } = await requested('answered');
    const answer = { answerKey: 'k', text: 'we will', status: 'waiting-on-customer', at: now } as const;
    expect(await store.tickets.answer(ticket.id, answer)).toBe(true);
    expect(await store.tickets.answer(ticket.id, answer)).toBe(false);
    const after = await store.tickets.find(ticket.number);
    expect(after?.status).toBe('waiting-on-customer');
    expect(after?.messages.map(({ author }) => author)).toEqual(['customer', 'support']);
    expect(await database.prisma.notice.count({ where: { conversationId } })).toBe(1);
  });
});

/** Everything that is due, taken by three at once, one mail at a time. */
async function leaseAll(at: Temporal.Instant, until: Temporal.Instant): Promise<WaitingMail[]> {
  const mails: WaitingMail[] = [];
  for (;;) {
    const leased = await Promise.all([1, 2, 3].map(() => store.mails.lease(at, until)));
    mails.push(...leased.filter((mail) => mail !== null));
    if (leased.every((mail) => mail === null)) return mails;
  }
}

describe('mails', () => {
  it('are leased until the moment that was said, and no longer', async () => {
    await requested('leased');
    await leaseAll(now, now.add({ minutes: 10 }));
    const [before, after] = [now.add({ seconds: 599 }), now.add({ seconds: 600 })];
    expect(await store.mails.lease(before, after)).toBeNull();
    expect((await leaseAll(after, after.add({ minutes: 10 }))).length).toBeGreaterThan(0);
  });

  it('are promised with the ticket, leased by one, tried again after a failure, and sent once', async () => {
    await requested('mailed');
    const until = now.add({ minutes: 1 });
    const mails = await leaseAll(now, until);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
    const mail = mails.find(({ attachments }) => attachments.length > 0);
    if (!mail) throw new Error('No mail has a file.');
    expect(await store.mails.lease(now, until)).toBeNull();
    await store.mails.failed(mail.id, now.add({ minutes: 5 }), 'no route');
    const again = await leaseAll(now.add({ minutes: 6 }), now.add({ minutes: 7 }));
    expect(again.find(({ id }) => id === mail.id)?.attempts).toBe(2);
    await store.mails.sent(mail.id, now);
    const rest = await leaseAll(now.add({ hours: 9 }), now.add({ hours: 10 }));
    expect(rest.map(({ id }) => id)).not.toContain(mail.id);
  });

  it('go out whatever was done to the clock since they were promised or put off', async () => {
    await requested('promised-in-march');
    const before = now.subtract({ hours: 7200 });
    const [mail] = await leaseAll(before, before.add({ minutes: 1 }));
    if (!mail) throw new Error('No mail is due.');
    await store.mails.failed(mail.id, now.add({ hours: 960 }), 'no route');
    expect((await leaseAll(now, now.add({ minutes: 1 }))).map(({ id }) => id)).toContain(mail.id);
  });
});

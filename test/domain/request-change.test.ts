import { expect, it } from 'vitest';
import { attachmentIdSchema, conversationIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { openTicket } from '../../domain/open-ticket.ts';
import { requestChange } from '../../domain/request-change.ts';
import { statusForCustomer, ticketStatuses } from '../../domain/ticket.ts';
import { countingIds, usd } from './account-fixture.ts';
import { at, bookedExample, faster, slower } from './booked-example.ts';

const { before: account, service, quote } = bookedExample('2022-10-20');
const request = {
  serviceId: service.id,
  quote,
  message: 'As agreed on the phone.\nThank you!',
  attachmentIds: [attachmentIdSchema.parse('a1')],
  conversationId: conversationIdSchema.parse('c1'),
  idempotencyKey: 'key',
};

it('is the pre-filled ticket of the guide, word for word (reference 5.4)', () => {
  const result = requestChange(account, request, countingIds(), at);
  if (!result.ok) throw new Error(result.refusal.code);
  expect(result.ticket).toMatchObject({
    subject: 'Request tariff change for service: Ethernet_500Mbps',
    priority: 'low',
    type: 'question',
    status: 'new',
    message:
      'Please change my current plan.\nCurrent service: Ethernet_500Mbps\nNew plan start date: 2022-10-20\nNew plan: Ethernet_100Mbps\nAs agreed on the phone.\nThank you!',
    attachmentIds: ['a1'],
    requestedChange: { serviceId: service.id, planId: slower.id, startDate: quote.startDate, quote },
    idempotencyKey: 'key',
  });
});

it('leaves out the lines for plan and date where there is no plan to choose', () => {
  const result = requestChange(account, { ...request, quote: null, message: '' }, countingIds(), at);
  expect(result).toMatchObject({
    ok: true,
    ticket: {
      message: 'Please change my current plan.\nCurrent service: Ethernet_500Mbps',
      requestedChange: { planId: null, startDate: null, quote: null },
    },
  });
});

it('refuses what is closed, gone or has moved', () => {
  const code = (changed: typeof account) => {
    const result = requestChange(changed, request, countingIds(), at);
    return result.ok ? null : result.refusal.code;
  };
  expect(code({ ...account, services: [] })).toBe('SERVICE_GONE');
  expect(code({ ...account, settings: { ...account.settings, 'portal.services.internet': [] } })).toBe(
    'REQUEST_CLOSED',
  );
  expect(code({ ...account, plans: new Map([[faster.id, faster]]) })).toBe('PLAN_NOT_OFFERED');
  const dearer = { ...slower, price: usd('101') };
  expect(code({ ...account, plans: new Map([...account.plans, [dearer.id, dearer]]) })).toBe('QUOTE_MOVED');
});

it('takes the first line of a question as its subject, cut between characters', () => {
  const subject = (message: string) => openTicket(account, { ...request, message }, countingIds(), at).subject;
  expect(subject('Why?\nBecause.')).toBe('Why?');
  expect(subject('\n')).toBe('Question from the chat');
  expect(subject('x'.repeat(80))).toBe('x'.repeat(80));
  expect(subject('😀'.repeat(100))).toBe(`${'😀'.repeat(79)}…`);
});

it('has a word for the customer for every status of a ticket (reference 5.2)', () => {
  expect(ticketStatuses.map(statusForCustomer)).toEqual([
    'open',
    'work-in-progress',
    'resolved',
    'waiting-your-answer',
    'open',
  ]);
});

it('opens a question of low priority, new, with the whole message', () => {
  expect(openTicket(account, { ...request, message: 'Why?\nBecause.' }, countingIds(), at)).toMatchObject({
    priority: 'low',
    type: 'question',
    status: 'new',
    message: 'Why?\nBecause.',
    requestedChange: null,
  });
});

it('refuses a quote for another service, and a day that is no longer possible', () => {
  const other = requestChange(
    account,
    { ...request, quote: { ...quote, serviceId: serviceIdSchema.parse('75') } },
    countingIds(),
    at,
  );
  expect(other).toEqual({ ok: false, refusal: { code: 'SERVICE_GONE' } });
  const later = { ...account, settings: { ...account.settings, 'change-plan.rules.notice-days': 30 } };
  expect(requestChange(later, request, countingIds(), at)).toMatchObject({
    ok: false,
    refusal: { code: 'DATE_NOT_POSSIBLE' },
  });
});

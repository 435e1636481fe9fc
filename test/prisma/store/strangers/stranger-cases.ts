import { expect } from 'vitest';
import type { ChangeCancellation } from '../../../../domain/cancel-change.ts';
import type { AccountUnit } from '../../../../domain/ports/accounts.ts';
import type { ChatAddress } from '../../../../domain/ports/channel-chats.ts';
import type { Service } from '../../../../domain/service.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { delivery, now } from '../demo-store.ts';
import { type Belongings, namesOf, signInOffer } from './belongings.ts';
import type { TakesId } from './takes-id.ts';

/** A call with somebody else's id, or with one that nobody has, and the exact answer to it. */
export interface StrangerCase<Promises> {
  readonly by: 'hers' | 'nobody';
  /** `who` is whoever asks; `his` is what is somebody else's to them. */
  readonly call: (promises: Promises, who: Belongings, his: Belongings) => Promise<unknown>;
  readonly answer: unknown;
}

/** A method that takes an id has a case. */
type CasesOf<Port, Promises> = {
  readonly [Method in keyof Port]: TakesId<Port[Method]> extends true
    ? readonly [StrangerCase<Promises>, ...StrangerCase<Promises>[]]
    : readonly StrangerCase<Promises>[];
};

/** What an error of this code is to a case. */
export const refused = (code: string) => ({ refused: code });
const notThere = refused('P2025');
const about = (expected: object): unknown => expect.objectContaining(expected);
const aNumber: unknown = expect.any(Number);
const nothing: readonly [] = [];
const cancelling = ({ cancellation }: Belongings, oldService: Service): ChangeCancellation => ({
  changes: [{ change: cancellation.changes[0].change, oldService }],
  ledger: [],
});
/** Deliveries belong to a chat, whoever of it they are from: one case for a chat of hers, one for his chat on another channel. */
const inOtherChats = (
  ask: (store: Store, address: ChatAddress, who: Belongings, his: Belongings) => Promise<unknown>,
  answered: unknown,
) => {
  const caseIn = (other: Partial<ChatAddress>): StrangerCase<Store> => ({
    by: 'hers',
    call: (store, who, his) => ask(store, { ...his.address, ...other }, who, his),
    answer: answered,
  });
  return [caseIn({ chat: 'hers-chat' }), caseIn({ channel: 'hers-msteams' })] as const;
};
const turn = { spoken: 'en-GB', snapshot: {}, say: [], replace: [] };
const answer = { text: 'we will', status: 'resolved', at: now } as const;
const said = { type: 'message', text: 'sorry' };
const notice = { kind: 'ticket-answered', ticketNumber: 1, text: 'x', resolved: false } as const;
const fee = 'change-plan.recurring.fee-cheaper';

/** Whoever asks holds their own account. A new method does not compile until it is here. */
export const unitCases: CasesOf<Omit<AccountUnit, 'account'>, AccountUnit> = {
  saveQuote: [{ by: 'hers', call: (unit, _, his) => unit.saveQuote(his.savedQuote), answer: refused('P2002') }],
  findQuote: [{ by: 'hers', call: (unit, _, his) => unit.findQuote(his.quote), answer: null }],
  bookChange: [{ by: 'hers', call: (unit, _, his) => unit.bookChange(his.booking), answer: refused('STORE_CONFLICT') }],
  ledgerOf: [{ by: 'hers', call: (unit, _, his) => unit.ledgerOf(his.bookedQuote), answer: [] }],
  changeOf: [{ by: 'hers', call: (unit, _, his) => unit.changeOf(his.bookedQuote), answer: null }],
  cancelChange: [
    { by: 'hers', call: (unit, _, his) => unit.cancelChange(his.cancellation), answer: refused('STORE_CONFLICT') },
    {
      by: 'hers',
      call: (unit, who, his) => unit.cancelChange(cancelling(his, who.cancellation.changes[0].oldService)),
      answer: refused('STORE_CONFLICT'),
    },
    {
      by: 'hers',
      call: (unit, who, his) => {
        const [{ change, oldService }] = who.cancellation.changes;
        const { newServiceId } = his.cancellation.changes[0].change;
        return unit.cancelChange({ changes: [{ change: { ...change, newServiceId }, oldService }], ledger: [] });
      },
      answer: undefined,
    },
  ],
  changeOfTicket: [{ by: 'hers', call: (unit, _, his) => unit.changeOfTicket(his.ticket), answer: null }],
  openTicket: [
    { by: 'hers', call: (unit, _, his) => unit.openTicket(his.draft), answer: refused('STORE_CONFLICT') },
    {
      by: 'hers',
      call: (unit, _, his) => {
        const draft = { ...his.draft, id: namesOf('new').ticket, idempotencyKey: 'new' };
        return unit.openTicket({ ...draft, attachmentIds: [his.file] });
      },
      answer: aNumber,
    },
  ],
  ticketOf: [{ by: 'hers', call: (unit, _, his) => unit.ticketOf(his.ticketKey), answer: null }],
  attachments: [{ by: 'hers', call: (unit, _, his) => unit.attachments([his.file]), answer: [] }],
  noteOnTicket: [{ by: 'hers', call: (unit, _, his) => unit.noteOnTicket(his.ticket, answer), answer: notThere }],
  notify: [
    { by: 'hers', call: (unit, _, his) => unit.notify(his.talk, notice), answer: refused('CONVERSATION_UNKNOWN') },
  ],
};

/** Every method of every port, likewise. */
export const storeCases: { readonly [Port in keyof Store]: CasesOf<Store[Port], Store> } = {
  accounts: {
    within: [
      {
        by: 'nobody',
        call: ({ accounts }, who) => accounts.within(who.customer, now, async () => 1),
        answer: refused('CUSTOMER_UNKNOWN'),
      },
      {
        by: 'hers',
        call: ({ accounts }, who) =>
          accounts.within(who.customer, now, async ({ account }) => [
            account.customer.id,
            ...new Set([...account.services, ...account.openChanges].map(({ customerId }) => customerId)),
          ]),
        answer: ['hers', 'hers'],
      },
    ],
    find: [
      { by: 'nobody', call: ({ accounts }, who) => accounts.find(who.customer), answer: null },
      { by: 'hers', call: ({ accounts }, who) => accounts.find(who.customer), answer: about({ id: 'hers' }) },
    ],
    customerOf: [
      { by: 'nobody', call: ({ accounts }, who) => accounts.customerOf(who.service), answer: null },
      { by: 'hers', call: ({ accounts }, who) => accounts.customerOf(who.service), answer: 'hers' },
    ],
    list: nothing,
  },
  conversations: {
    start: [
      {
        by: 'nobody',
        call: ({ conversations }, who) =>
          conversations.start({ id: who.talk, channel: 'directline', customerId: who.customer, locale: null }, {}, now),
        answer: refused('CUSTOMER_UNKNOWN'),
      },
      {
        by: 'hers',
        call: ({ conversations }, who, his) =>
          conversations.start({ id: his.talk, channel: 'directline', customerId: who.customer, locale: 'de' }, {}, now),
        answer: undefined,
      },
    ],
    find: [
      { by: 'nobody', call: ({ conversations }, who) => conversations.find(who.talk), answer: null },
      {
        by: 'hers',
        call: ({ conversations }, who) => conversations.find(who.talk),
        answer: about({ id: 'hers-talk', customerId: 'hers' }),
      },
    ],
    findLast: [
      { by: 'nobody', call: ({ conversations }, who) => conversations.findLast(who.customer), answer: null },
      {
        by: 'hers',
        call: ({ conversations }, who) => conversations.findLast(who.customer),
        answer: about({ id: 'hers-talk' }),
      },
    ],
    historyStart: [
      { by: 'nobody', call: ({ conversations }, who) => conversations.historyStart(who.talk, 1), answer: 0 },
      { by: 'hers', call: ({ conversations }, who) => conversations.historyStart(who.talk, 1), answer: 3 },
    ],
    receive: [
      {
        by: 'nobody',
        call: ({ conversations }, who, his) => conversations.receive(delivery(who.talk, his.deliveryId, 'hi')),
        answer: refused('CONVERSATION_UNKNOWN'),
      },
      {
        by: 'hers',
        call: ({ conversations }, who, his) => conversations.receive(delivery(who.talk, his.deliveryId, 'hi')),
        answer: about({ duplicate: false }),
      },
    ],
    entriesAfter: [
      { by: 'nobody', call: ({ conversations }, who) => conversations.entriesAfter(who.talk, 0, 50), answer: [] },
      {
        by: 'hers',
        call: async ({ conversations }, who) => [
          ...new Set((await conversations.entriesAfter(who.talk, 0, 50)).map(({ conversationId }) => conversationId)),
        ],
        answer: ['hers-talk'],
      },
    ],
    takeTurn: [
      {
        by: 'nobody',
        call: ({ conversations }, who) => conversations.takeTurn(who.talk, now, async () => turn),
        answer: null,
      },
      {
        by: 'hers',
        call: ({ conversations }, who) => conversations.takeTurn(who.talk, now, async () => turn),
        answer: { entries: [], more: true },
      },
    ],
    giveUpTurn: [
      { by: 'nobody', call: ({ conversations }, who) => conversations.giveUpTurn(who.talk, 4, now, said), answer: [] },
      {
        by: 'hers',
        call: ({ conversations }, who) => conversations.giveUpTurn(who.talk, 4, now, said),
        answer: [about({ conversationId: 'hers-talk' })],
      },
    ],
    waiting: nothing,
    findAttachment: [
      {
        by: 'hers',
        call: ({ conversations }, who, his) => conversations.findAttachment(who.talk, his.file),
        answer: null,
      },
      {
        by: 'nobody',
        call: ({ conversations }, who, his) => conversations.findAttachment(who.talk, his.file),
        answer: null,
      },
    ],
    sayNotices: nothing,
  },
  tickets: {
    list: nothing,
    find: [
      { by: 'nobody', call: ({ tickets }, who) => tickets.find(who.number), answer: null },
      { by: 'hers', call: ({ tickets }, who) => tickets.find(who.number), answer: about({ id: 'hers-ticket' }) },
    ],
    findAttachment: [
      { by: 'hers', call: ({ tickets }, who, his) => tickets.findAttachment(who.ticket, his.filedFile), answer: null },
    ],
    answer: [
      {
        by: 'nobody',
        call: ({ tickets }, who, his) => tickets.answer(who.ticket, { ...answer, answerKey: his.answerKey }),
        answer: notThere,
      },
      {
        by: 'hers',
        call: ({ tickets }, who, his) => tickets.answer(who.ticket, { ...answer, answerKey: his.answerKey }),
        answer: true,
      },
    ],
  },
  channelChats: {
    offerSignIn: [
      {
        by: 'nobody',
        call: ({ channelChats }, who) => channelChats.offerSignIn(who.address, signInOffer(who)),
        answer: false,
      },
      {
        by: 'hers',
        call: ({ channelChats }, who) => channelChats.offerSignIn(who.address, signInOffer(who, '222222')),
        answer: true,
      },
    ],
    tryCode: [
      {
        by: 'nobody',
        call: ({ channelChats }, who) => channelChats.tryCode(who.address, '111111', now),
        answer: { outcome: 'nothing offered' },
      },
      {
        by: 'hers',
        call: ({ channelChats }, who) => channelChats.tryCode(who.address, '111111', now),
        answer: { outcome: 'does not fit' },
      },
    ],
    heard: [
      {
        by: 'hers',
        call: ({ channelChats }, who, his) =>
          channelChats.heard(who.address, { deliveryId: his.deliveryId, reference: { of: 'hers' } }),
        answer: about({ chat: about({ conversationId: null }) }),
      },
      ...inOtherChats(async ({ channelChats }, address, _, his) => {
        const heard = { deliveryId: his.deliveryId, reference: { of: 'hers' } };
        return (await channelChats.heard(address, heard)).isAnswered;
      }, false),
    ],
    // At an hour at which marks as old as his are forgotten in her chat.
    answered: inOtherChats(
      ({ channelChats }, address, who) =>
        channelChats.answered(address, JSON.stringify(who.address), now.add({ hours: 2 })),
      true,
    ),
    notAnswered: inOtherChats(
      ({ channelChats }, address, _, his) => channelChats.notAnswered(address, his.deliveryId),
      undefined,
    ),
    welcome: [
      {
        by: 'hers',
        call: ({ channelChats }, who) => channelChats.welcome(who.address, now.add({ hours: 1 })),
        answer: true,
      },
    ],
    signIn: [
      {
        by: 'hers',
        call: ({ channelChats }, who, his) => channelChats.signIn(who.address, his.talk),
        answer: refused('P2002'),
      },
      {
        by: 'hers',
        call: async ({ channelChats, conversations }, { customer, address: { channel, chat, user } }) => {
          const { talk } = namesOf(`${channel}-${chat}-${user}`);
          await conversations.start({ id: talk, channel: 'botframework', customerId: customer, locale: null }, {}, now);
          return channelChats.signIn({ channel, chat, user }, talk);
        },
        answer: undefined,
      },
    ],
    unsent: [
      { by: 'nobody', call: ({ channelChats }, who) => channelChats.unsent(who.talk, 10), answer: null },
      {
        by: 'hers',
        call: ({ channelChats }, who) => channelChats.unsent(who.talk, 10),
        answer: about({ reference: { of: 'hers' } }),
      },
    ],
    seen: [
      {
        by: 'hers',
        call: ({ channelChats }, who, his) => channelChats.seen(who.talk, his.cardKey, 'hers-seen'),
        answer: undefined,
      },
      {
        by: 'hers',
        call: ({ channelChats }, who) => channelChats.seen(who.talk, who.cardKey, 'hers-seen'),
        answer: undefined,
      },
    ],
    sent: [
      {
        by: 'hers',
        call: async ({ channelChats }, who) => {
          const [first] = (await channelChats.unsent(who.talk, 1))?.messages ?? [];
          return first && channelChats.sent(who.talk, first.entry, 'hers-sent');
        },
        answer: undefined,
      },
    ],
    signOut: [{ by: 'hers', call: ({ channelChats }, who) => channelChats.signOut(who.address), answer: undefined }],
    forget: [{ by: 'hers', call: ({ channelChats }, who) => channelChats.forget(who.address), answer: undefined }],
    waiting: nothing,
  },
  dueChanges: { apply: nothing, nextStart: nothing },
  mails: {
    lease: nothing,
    sent: [
      { by: 'nobody', call: ({ mails }, who) => mails.sent(who.mail, now), answer: notThere },
      { by: 'hers', call: ({ mails }, who) => mails.sent(who.mail, now), answer: undefined },
    ],
    failed: [
      { by: 'nobody', call: ({ mails }, who) => mails.failed(who.mail, now, 'x'), answer: notThere },
      { by: 'hers', call: ({ mails }, who) => mails.failed(who.mail, now, 'x'), answer: undefined },
    ],
  },
  retention: { forget: nothing },
  settings: {
    partners: nothing,
    set: [
      {
        by: 'nobody',
        call: ({ settings }, who) => settings.set(who.partner, fee, '1'),
        answer: refused('PARTNER_UNKNOWN'),
      },
      { by: 'hers', call: ({ settings }, who) => settings.set(who.partner, fee, '1'), answer: undefined },
    ],
    reset: [
      {
        by: 'nobody',
        call: ({ settings }, who) => settings.reset(who.partner, fee),
        answer: refused('PARTNER_UNKNOWN'),
      },
      { by: 'hers', call: ({ settings }, who) => settings.reset(who.partner, fee), answer: true },
    ],
  },
};

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import type { Discount } from '../../domain/discount.ts';
import { amountText, type Money } from '../../domain/money.ts';
import { percent } from '../../domain/percent.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import { type Quote, quoteCodec } from '../../domain/quote.ts';
import { chargedFor, taxed, usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { day, exampleA, internet, plans } from './example-accounts.ts';
import { linkedAccount } from './linked-account.ts';

const onTop = taxed('20', 'on top');
const discount: Discount = { off: { kind: 'percent', percent: percent('10') }, from: null, until: day('2022-12-31') };
const paidFor = chargedFor('2022-10-01', '2022-10-31', '200');

function prepaid(billingType: 'prepaid-daily' | 'prepaid-custom'): Account {
  const settings = { 'change-plan.prepaid.refund': 'Refund unused money' } as const;
  const account = { balance: usd('500'), services: [{ ...internet, charged: paidFor }] };
  return exampleA('both', { customer: { billingType }, settings, account });
}

/** Accounts whose prices are made of different parts. */
const accounts: Readonly<Record<string, () => Account>> = {
  'paid afterwards': () => exampleA('both', { account: { balance: usd('12.34') } }),
  'paid afterwards, with tax and a discount': () => ({
    ...exampleA('both', { settings: { 'change-plan.transfer-discounts': true } }),
    services: [
      {
        ...internet,
        discount,
        charged: chargedFor('2022-10-01', '2022-10-31', '200', {
          ...{ amount: usd('180'), tax: onTop, taxAmount: usd('36'), discount },
        }),
      },
    ],
    plans: new Map(plans.map((plan) => [plan.id, { ...plan, tax: onTop }])),
  }),
  'paid ahead for days': () => prepaid('prepaid-custom'),
  'paid each day': () => prepaid('prepaid-daily'),
  'services that go together': linkedAccount,
};

/** `$1,234.50`, written here once more and by no code of ours. */
function inDollars(amount: Money): string {
  const [whole = '', cents] = amountText(amount).replace('-', '').split('.');
  return `${amount.units < 0n ? '−' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
const centsOf = (shown = '') => Math.round(Number(shown.replace('−', '-').replace(/[$,]/g, '')) * 100) || 0;
const shortDay = (date: Temporal.PlainDate) => date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
const longDay = (date: Temporal.PlainDate) => date.toLocaleString('en-GB', { dateStyle: 'full' });

/** The rows of the newest message: what for, and how much. */
function rowsOf(chat: Chat): Array<readonly [label: string, value: string]> {
  return chat.lines.flatMap((line) => {
    const [label, value] = line.split(' | ');
    return label !== undefined && value !== undefined ? [[label, value] as const] : [];
  });
}
const amountOf = (chat: Chat, label: RegExp) => rowsOf(chat).find(([what]) => label.test(what))?.[1];

async function priced(account: Account): Promise<Chat> {
  const chat = aChat(account);
  for (const text of ['change plan', '1', '1', '1 November']) await chat.says(text);
  expect(chat.state).toBe('confirmChange');
  return chat;
}

async function pressesOne(chat: Chat, title: RegExp, inputs: Record<string, string> = {}): Promise<void> {
  const [found = 'none'] = chat.buttons.filter((button) => title.test(button));
  await chat.presses(found, inputs);
}

/** What the account and the store say, read afresh, of a change the customer agreed to. */
function keptOf(chat: Chat, { oldPlanId, newPlanId, quoteId, oldServiceId, startDate }: PlanChange) {
  const title = (id: typeof oldPlanId) => chat.account.plans.get(id)?.title ?? 'no such plan';
  const service = chat.account.services.find(({ id }) => id === oldServiceId)?.description;
  const quote = quoteOf(chat, quoteId);
  return { oldPlan: title(oldPlanId), newPlan: title(newPlanId), service, startDate, quote };
}

function quoteOf(chat: Chat, id: string): Quote {
  const stored = chat.store.rows.quotes.get(id);
  if (!stored) throw new Error('The store has no such quote.');
  return z.decode(quoteCodec, stored);
}

describe.each(Object.entries(accounts))('%s', (_what, account) => {
  it('has a price that sums up, a receipt of what is in the account, and an account as before once it is undone', async () => {
    const chat = await priced(account());
    const { balance } = chat.account;
    const parts = rowsOf(chat).filter(([label]) =>
      /^(Price of change|Refund for|First charge for|Rounding)/.test(label),
    );
    const owed = centsOf(amountOf(chat, /^Due now$/)) - centsOf(amountOf(chat, /^You get back as credit$/));
    expect(parts.reduce((sum, [, amount]) => sum + centsOf(amount), 0)).toBe(owed);
    const promised = amountOf(chat, /^Account balance after/);
    expect(centsOf(promised)).toBe(centsOf(inDollars(balance)) - owed);

    await pressesOne(chat, /^Change on/);
    const [change, ...along] = chat.account.openChanges;
    if (!change) throw new Error('Nothing was booked.');
    const { oldPlan, newPlan, service, startDate, quote } = keptOf(chat, change);
    expect(promised).toBe(inDollars(chat.account.balance));
    expect(chat.lines).toEqual([
      `${oldPlan} → ${newPlan} | ${shortDay(startDate)}`,
      `New monthly price from ${shortDay(startDate)} | ${inDollars(quote.monthlyAfter)}`,
      `Account balance after this change | ${inDollars(chat.account.balance)}`,
      ...along.map((other) => `Changes along: ${keptOf(chat, other).service} to ${keptOf(chat, other).newPlan}`),
    ]);
    expect(chat.lastText).toContain(`Done. ${service} changes to ${newPlan} on ${longDay(startDate)};`);
    expect(chat.lastText).toContain(`until the end of ${longDay(startDate.subtract({ days: 1 }))}.`);

    await pressesOne(chat, /^Undo change on/);
    await pressesOne(chat, /^Undo change to/);
    expect(chat.account.openChanges).toEqual([]);
    expect(chat.account.balance).toEqual(balance);
    expect(chat.lastText).toContain(`Undone. ${service} stays as it was: the change to ${newPlan} will not happen`);
  });

  it('is asked for in a ticket with the plan, the day, the words and the files, and nothing else happens', async () => {
    const chat = await priced(account());
    const { balance } = chat.account;
    chat.store.rows.tickets.push(...(await earlierTicket(account())));
    await pressesOne(chat, /^Request change for/);
    await chat.attaches(['one.txt', 'two.txt'], 'Please hurry');
    await pressesOne(chat, /^Send request/, { message: 'Thank you' });
    const ticket = chat.tickets.at(-1);
    const { newPlan, startDate } = [...chat.store.rows.quotes.values()].at(-1) ?? {};
    const on = longDay(Temporal.PlainDate.from(startDate ?? ''));
    expect(chat.lastText).toMatch(/^Sent\. /);
    for (const said of [`#${chat.tickets.length}`, `${newPlan?.title}`, on]) expect(chat.lastText).toContain(said);
    expect(ticket?.attachmentIds).toEqual(['file-one.txt', 'file-two.txt']);
    expect(ticket?.requestedChange).toMatchObject({ planId: newPlan?.id });
    expect(ticket?.requestedChange?.startDate?.toString()).toBe(startDate);
    for (const written of [`${newPlan?.title}`, 'Please hurry', 'Thank you'])
      expect(ticket?.message).toContain(written);
    expect({ changes: chat.account.openChanges, balance: chat.account.balance }).toEqual({ changes: [], balance });
  });
});

/** A ticket of another day, so that the next is not the first. */
async function earlierTicket(account: Account) {
  const chat = aChat(account);
  for (const text of ['support', 'My router blinks red']) await chat.says(text);
  return chat.tickets.map((ticket) => ({ ...ticket, idempotencyKey: 'earlier' }));
}

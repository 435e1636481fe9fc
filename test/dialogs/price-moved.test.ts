import { expect, it } from 'vitest';
import type { Plan } from '../../domain/plan.ts';
import type { PartnerSettings } from '../../domain/settings/partner-settings.ts';
import { taxed, usd } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, slow } from './example-accounts.ts';

/** What support may do between showing a price and its being confirmed. */
const plan =
  (edit: Partial<Plan>) =>
  ({ store }: Chat): void => {
    const edited = { ...slow, ...edit, version: 2 };
    store.provider = { ...store.provider, plans: new Map(store.provider.plans).set(slow.id, edited) };
  };
const settings =
  (edit: Partial<PartnerSettings>) =>
  ({ store }: Chat): void => {
    store.provider = { ...store.provider, settings: { ...store.provider.settings, ...edit } };
  };
const costsMore = plan({ price: usd('120') });

it.each([
  [
    'the plan costs more',
    costsMore,
    'The new monthly price is now $120.00 instead of $100.00. The first charge is now $46.45 instead of $38.71.',
  ],
  [
    'the fee is another',
    settings({ 'change-plan.recurring.fee-cheaper': '40' }),
    'The fee is now $40.00 instead of $30.00.',
  ],
  ['the fee has tax on top', settings({ 'change-plan.fee-tax': '10' }), 'The fee is now $33.00 instead of $30.00.'],
  ['the plan has another name', plan({ title: 'Fibre 100' }), 'Ethernet_100Mbps is now called Fibre 100.'],
  [
    'it is invoiced on another day',
    ({ store }: Chat) => {
      store.provider = { ...store.provider, customer: { ...store.provider.customer, billingDay: 15 } };
    },
    'The first charge is now $83.87 instead of $38.71. The next invoice is now on 15 November instead of 1 November.',
  ],
  [
    'the price holds its tax now',
    plan({ tax: taxed('19', 'included') }),
    'What you pay is the same, but it is made up of other amounts.',
  ],
] satisfies Array<[string, (chat: Chat) => void, string]>)(
  'says what is different and books nothing when %s',
  async (_what, edit, said) => {
    const chat = aChat(exampleA('both'));
    for (const text of ['change plan', '1', '20 October']) await chat.says(text);
    const before = chat.lines;
    edit(chat);
    await chat.presses('Change on 20 October');
    expect(chat.lastText.startsWith(`${said} Nothing was booked or sent.\n\nHere is the price`), chat.lastText).toBe(
      true,
    );
    expect(chat.account.openChanges).toEqual([]);
    expect(chat.lines).not.toEqual(before);
    await chat.presses('Request change for 20 October');
    await chat.presses('Send request', { message: 'At the old price, please' });
    expect(chat.tickets).toHaveLength(1);
  },
);

it('does the same for a request', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change plan', '1', '20 October', 'request', 'Soon, please']) await chat.says(text);
  costsMore(chat);
  await chat.says('send');
  expect(chat.tickets).toEqual([]);
  expect(chat.lastText).toMatch(/^The new monthly price is now \$120\.00 instead of \$100\.00\./);
  await chat.says('request');
  await chat.says('send');
  expect(chat.tickets[0]?.message).toContain('Soon, please');
});

it('goes back to the plans when the plan is gone, and ends politely when none is left', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  const plansWithout = (...titles: string[]) =>
    new Map(
      [...chat.store.provider.plans].map(([id, plan]) => [id, { ...plan, enabled: !titles.includes(plan.title) }]),
    );
  chat.store.provider = { ...chat.store.provider, plans: plansWithout('Ethernet_100Mbps') };
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(/^That plan is not offered for this service any more\.\n\nWhich plan/);
  chat.store.provider = { ...chat.store.provider, plans: plansWithout('Ethernet_100Mbps', 'Ethernet_1Gbps') };
  await chat.says('Ethernet_1Gbps');
  expect(chat.lastText).toBe(
    'Your account has changed since then, so what we were doing is no longer possible. I have not changed anything.',
  );
  expect(chat.suggestions).toContain('Change a plan');
});

it('asks to confirm again what has expired, and says that it costs the same', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  chat.travelTo('2022-10-13');
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(
    /^The price I showed you was good until Wednesday,? 12 October 2022 at 12:00\. It is still the same\. Nothing was booked or sent\./,
  );
  await chat.presses('Change on 20 October');
  expect(chat.lastText).toMatch(/^Done\./);
});

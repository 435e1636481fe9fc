import { expect, it } from 'vitest';
import { serviceIdSchema, ticketIdSchema } from '../../domain/ids.ts';
import { aService } from '../domain/account-fixture.ts';
import { aChat, type Chat } from './chat.ts';
import { internetWays } from './example-accounts.ts';
import { data, dsl, fibre, line, lineFibre, linkedAccount, phone } from './linked-account.ts';

async function says(...texts: string[]): Promise<Chat> {
  const chat = aChat(linkedAccount());
  for (const text of texts) await chat.says(text);
  return chat;
}
const booked = ['change internet', 'Data_Fibre', '20 October', 'yes'];

it('tells on the plan and on the cost card what changes along', async () => {
  const chat = await says('change internet');
  expect(chat.lines).toContain('Changes along: Home line to Line_Fibre');
  for (const text of ['Data_Fibre', '20 October']) await chat.says(text);
  expect(chat.lines.slice(0, 4)).toEqual([
    'What this change costs',
    'Data_DSL → Data_Fibre',
    'Changes along: Home line to Line_Fibre',
    'Starts on Thursday, 20 October 2022',
  ]);
  expect(chat.lines).toContain('New monthly price from 20 October | $55.00');
  expect(chat.lines.some((text) => text.startsWith('Next invoice for these services, '))).toBe(true);
});

it('books them together, and shows the undo once', async () => {
  const chat = await says(...booked);
  expect(chat.lastText).toMatch(
    /^Done\. Data_DSL changes to Data_Fibre .* Changing along with it: Home line to Line_Fibre\.$/,
  );
  expect(chat.lines).toContain('Changes along: Home line to Line_Fibre');
  expect(chat.account.openChanges).toHaveLength(2);
  await chat.says('my services');
  expect(chat.buttons).toEqual(['Undo change on 20 October']);
  expect(chat.lines).toContain('Changes to Line_Fibre on Thursday, 20 October 2022, along with Data_DSL.');
  await chat.says('cancel');
  expect(chat.lastText).toContain('Your change to Data_Fibre on');
});

it.each([
  ['by "undo"', (chat: Chat) => chat.says('undo')],
  ['by its button', (chat: Chat) => chat.presses('Undo change on 20 October')],
])('undoes them together %s, in whatever order they are read', async (_how, undo) => {
  const chat = await says(...booked);
  chat.store.rows.changes = [...chat.store.rows.changes].reverse();
  await undo(chat);
  expect(chat.lastText).toBe(
    'Undo the change of Data_DSL to Data_Fibre on Thursday, 20 October 2022? Everything goes back to how it was. This also undoes the change of Home line to Line_Fibre.',
  );
  await chat.says('yes');
  expect(chat.lastText).toBe(
    'Undone. Data_DSL stays as it was: the change to Data_Fibre will not happen, and your account is as it was before. Home line stays as it was too.',
  );
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.account.services.map(({ planId }) => planId)).toEqual([dsl.id, line.id]);
});

it('tells support in one note', async () => {
  const chat = await says(...booked);
  const ticketId = ticketIdSchema.parse('ticket-1');
  chat.store.rows.changes = chat.store.rows.changes.map((change) => ({ ...change, ticketId }));
  for (const text of ['undo', 'yes']) await chat.says(text);
  expect(chat.store.rows.notes.map(({ text }) => text)).toEqual([
    'The customer undid the change of Data_DSL to Data_Fibre and Home line to Line_Fibre on 2022-10-20.',
  ]);
});

it('finds the whole change by the name of what goes along', async () => {
  const more = aService(dsl, { id: serviceIdSchema.parse('76'), description: 'Office' });
  const chat = aChat({ ...linkedAccount(), services: [data, phone, more] });
  for (const text of ['change Data_DSL', 'Data_Fibre', '20 October', 'yes']) await chat.says(text);
  for (const text of ['change Office', 'Data_Fibre', '20 October', 'yes', 'undo']) await chat.says(text);
  expect(chat.lines).toEqual([
    '1. Data_DSL → Data_Fibre, Thursday, 20 October 2022 (Home line to Line_Fibre)',
    '2. Office → Data_Fibre, Thursday, 20 October 2022',
  ]);
  expect(chat.buttons).toEqual(['Undo change of Data_DSL', 'Undo change of Office', 'Cancel']);
  await chat.says('home line');
  expect(chat.lastText).toMatch(/^Undo the change of Data_DSL to Data_Fibre/);
  await chat.says('my services');
  expect(chat.lastText).toContain('You have 3 active services');
});

it('goes with a request too', async () => {
  const chat = await says('change internet', 'Data_Fibre', '20 October', 'request', 'send');
  expect(chat.tickets[0]?.message).toContain('Linked service: Home line, to Line_Fibre');
});

it('says what changes along now, when that has moved', async () => {
  const chat = await says('change internet', 'Data_Fibre', '20 October');
  const { provider } = chat.store;
  chat.store.provider = {
    ...provider,
    settings: { ...provider.settings, 'change-plan.rules.linked-services': 'Change alone' },
  };
  await chat.says('yes');
  expect(chat.lastText).toMatch(/^The new monthly price is now \$40\.00 instead of \$55\.00\./);
  expect(chat.account.openChanges).toEqual([]);
});

it('says why, when a linked service cannot go along', async () => {
  const account = linkedAccount();
  const lonely = [line, { ...lineFibre, enabled: false }, dsl, fibre];
  const chat = aChat({
    ...account,
    settings: { ...account.settings, ...internetWays('self') },
    plans: new Map(lonely.map((plan) => [plan.id, plan])),
  });
  await chat.says('change my internet');
  expect(chat.lastText).toBe(
    'Data_DSL changes together with the services linked to it, and one of those cannot change now. Support can help you.',
  );
});

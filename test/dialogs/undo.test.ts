import { expect, it } from 'vitest';
import { ticketIdSchema } from '../../domain/ids.ts';
import { amountText } from '../../domain/money.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';

async function booked(chat: Chat): Promise<Chat> {
  for (const text of ['change plan', '1', '20 October', 'yes']) await chat.says(text);
  return chat;
}
/** The account without what counts writes. */
const contents = ({ account }: Chat) => ({
  ...account,
  services: account.services.map(({ version: _counts, ...rest }) => rest),
});

it('puts everything back exactly, by the button of the receipt', async () => {
  const chat = aChat(exampleA('self'));
  const before = contents(chat);
  await booked(chat);
  await chat.presses('Undo change on 20 October');
  expect(chat.lastText).toBe(
    'Undo the change of Ethernet_500Mbps to Ethernet_100Mbps on Thursday, 20 October 2022? Everything goes back to how it was.',
  );
  await chat.presses('Undo change to Ethernet_100Mbps');
  expect(chat.lastText).toBe(
    'Undone. Ethernet_500Mbps stays as it was: the change to Ethernet_100Mbps will not happen, and your account is as it was before.',
  );
  expect(contents(chat)).toEqual(before);
  expect(amountText(chat.account.balance)).toBe('0.00');
  expect(chat.suggestions).not.toContain('Undo my change');
  await booked(chat);
  expect(chat.account.openChanges).toHaveLength(1);
});

it.each([
  ['yes', 0],
  ['undo', 0],
  ['no', 1],
  ['keep', 1],
  ['cancel', 1],
  ['back', 1],
])('is asked first: "%s" leaves %i changes', async (answer, left) => {
  const chat = await booked(aChat(exampleA('self')));
  await chat.says('undo');
  await chat.says(answer);
  expect(chat.account.openChanges).toHaveLength(left);
  expect(chat.state).toBe('ready');
});

it('keeps the change when asked to, and names it', async () => {
  const chat = await booked(aChat(exampleA('self')));
  await chat.says('cancel my change');
  await chat.presses('Keep change on 20 October');
  expect(chat.lastText).toBe('All right, the change to Ethernet_100Mbps on Thursday, 20 October 2022 stands.');
});

it('asks which of several', async () => {
  const chat = aChat(withVoice('self', 'self'));
  for (const text of ['change internet', '1', '20 October', 'yes']) await chat.says(text);
  for (const text of ['change plan', '1', '1 November', 'yes', 'undo']) await chat.says(text);
  expect(chat.lastText).toBe('Which change would you like to undo?');
  expect(chat.buttons).toEqual(['Undo change of Ethernet_500Mbps', 'Undo change of Home phone', 'Cancel']);
  await chat.says('home phone');
  await chat.says('yes');
  expect(chat.account.openChanges.map(({ newPlanId }) => newPlanId)).toEqual(['Ethernet_100Mbps']);
});

it('says so when there is none, and names the change that "cancel" might mean', async () => {
  const chat = aChat(exampleA('self'));
  await chat.says('undo');
  expect(chat.lastText).toBe('You have no change that could be undone.');
  await booked(chat);
  await chat.says('cancel');
  expect(chat.lastText).toBe(
    'There is nothing to cancel here. Your change to Ethernet_100Mbps on Thursday, 20 October 2022 stands; say "undo" to take it back.',
  );
});

it('is too late once the change has started', async () => {
  const chat = await booked(aChat(exampleA('self')));
  await chat.says('undo');
  chat.travelTo('2022-10-20');
  await chat.presses('Undo change to Ethernet_100Mbps');
  expect(chat.lastText).toMatch(/^Your account has changed since then/);
  expect(chat.account.services.map(({ status }) => status)).toEqual(['disabled', 'active']);
  await chat.pressesOld('Undo change on 20 October');
  expect(chat.lastText).toBe('That change has already started and cannot be undone. You can change the plan again.');
});

it('tells what became of the change of an old button, and which one is open now', async () => {
  const chat = await booked(aChat(exampleA('self')));
  await chat.presses('Undo change on 20 October');
  await chat.presses('Undo change to Ethernet_100Mbps');
  await chat.pressesOld('Undo change on 20 October');
  expect(chat.lastText).toBe('That change was undone already.');
  for (const text of ['change plan', 'Ethernet_1Gbps', '1 November', 'yes']) await chat.says(text);
  await chat.pressesOld('Undo change on 20 October');
  expect(chat.lastText).toBe(
    'That change was undone already. The change of Ethernet_500Mbps to Ethernet_1Gbps on Tuesday, 1 November 2022 stands; say "undo" to take it back.',
  );
  await chat.submits({ do: 'undo', card: 'x', change: 'somebody-elses' });
  expect(chat.lastText).toMatch(/^That change is not open any more\. The change of Ethernet_500Mbps/);
});

it('lets support know when the change was theirs', async () => {
  const chat = await booked(aChat(exampleA('self')));
  const ticketId = ticketIdSchema.parse('ticket-1');
  chat.store.rows.changes = chat.store.rows.changes.map((change) => ({ ...change, ticketId }));
  for (const text of ['undo', 'yes']) await chat.says(text);
  expect(chat.store.rows.notes).toEqual([
    {
      ticket: 'ticket-1',
      text: 'The customer undid the change of Ethernet_500Mbps to Ethernet_100Mbps on 2022-10-20.',
      status: 'waiting-on-agent',
    },
  ]);
  await booked(chat);
  for (const text of ['undo', 'yes']) await chat.says(text);
  expect(chat.store.rows.notes).toHaveLength(1);
});

it('takes "cancel the change" for giving up while there is nothing to undo yet', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 October', 'cancel the change']) await chat.says(text);
  expect(chat.lastText).toBe('All right, I stopped there. Nothing was changed.');
});

it('answers an undo button of before, which names no quote', async () => {
  const chat = await booked(aChat(exampleA('self')));
  const [change] = chat.account.openChanges;
  for (const text of ['undo', 'yes']) await chat.says(text);
  await chat.submits({ do: 'undo', card: 'x', change: change?.id ?? '' });
  expect(chat.lastText).toBe('You have no change that could be undone.');
  expect(chat.suggestions).toContain('Change a plan');
});

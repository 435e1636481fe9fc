import { expect, it } from 'vitest';
import { aChat, type Chat } from './chat.ts';
import { withVoice } from './example-accounts.ts';

/** What was said is never taken for something else that changes, books or sends. */
async function chatAfter(...texts: string[]): Promise<Chat> {
  const chat = aChat(withVoice('both', 'self'));
  for (const text of texts) await chat.says(text);
  return chat;
}
const onTheCard = ['change internet', 'ethernet 100', '20 October'];

it('keeps a day that is said while another plan is asked for', async () => {
  const chat = await chatAfter(...onTheCard, 'another plan', '25 October', '2');
  expect(chat.lastText).toMatch(/to Ethernet_1Gbps on Tuesday, 25 October 2022/);
});

it('does not leave the question which plan because of a day that could be two', async () => {
  const chat = await chatAfter(...onTheCard, 'another plan', 'from 5/12');
  expect(chat.state).toBe('whichPlan');
});

it('takes a day for a day where the plan is asked for', async () => {
  const chat = await chatAfter('change internet', 'from 1 November');
  expect(chat.state).toBe('whichPlan');
});

it.each(['change plan', 'change my plan', 'I want to change the plan'])('does not book for "%s"', async (text) => {
  const chat = await chatAfter(...onTheCard, text);
  expect(chat.account.openChanges).toEqual([]);
});

it.each(['support', 'change plan'])('shows services for the words its help names (after "%s")', async (text) => {
  const chat = await chatAfter(text, 'my services');
  expect(chat.tickets).toEqual([]);
  expect(chat.lastText).toMatch(/^You have 2 active services/);
});

it('answers a price that is asked while the service is asked for', async () => {
  const chat = await chatAfter('change plan', 'what would Ethernet_100Mbps cost?');
  expect(chat.state).toBe('whichService');
});

it('does not say "nothing was changed" to who wants to end the contract', async () => {
  const chat = await chatAfter(...onTheCard, 'cancel my contract');
  expect(chat.lastText).toMatch(/support/i);
});

it('does not begin a change because of a question about an outage', async () => {
  const chat = await chatAfter('will my internet be down during the change?');
  expect(chat.state).toBe('ready');
});

it.each(['chance', 'access', 'yes?', 'should I confirm?', 'why not', 'can you confirm the price?', 'I forgot', '👍'])(
  '"%s" neither books nor cancels',
  async (text) => {
    const chat = await chatAfter(...onTheCard, text);
    expect(chat.account.openChanges).toEqual([]);
    expect(chat.state).toBe('confirmChange');
  },
);

it('a question never moves the day', async () => {
  const chat = await chatAfter(...onTheCard, 'what happens to my current plan now?');
  expect(chat.lastText).toMatch(/on Thursday, 20 October 2022/);
});

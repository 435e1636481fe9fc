import { describe, expect, it } from 'vitest';
import { plainText } from '../../dialogs/reading/plain-text.ts';
import { aChat } from './chat.ts';
import { withVoice } from './example-accounts.ts';

/** What people wrote who had never seen the words the bot was made with. */
async function chatAfter(...texts: string[]) {
  const chat = aChat(withVoice('both', 'self'));
  for (const text of texts) await chat.says(text);
  return chat;
}

describe('a plan that is named in a longer sentence is wished', () => {
  it.each([
    'Hi there, could you drop my broadband down to the 100 meg one starting on the first of next month please',
    'set my internet to 100 from the 1st',
    'ethernet 1oo from 1 november would be plenty for my broadband',
  ])('"%s"', async (text) => {
    const chat = await chatAfter(text);
    expect(chat.lastText).toMatch(/^Here is the price for changing .* to Ethernet_100Mbps on Tuesday, 1 November 2022/);
    expect(chat.account.openChanges).toEqual([]);
  });

  it.each(['I was charged 100 twice for my internet', 'my internet at home is slow, I pay for 500'])(
    'but not in a complaint: "%s"',
    async (text) => {
      expect((await chatAfter(text)).state).toBe('ready');
    },
  );
});

it.each([
  "what's the weather like in Leeds tomorrow",
  'do you do mobile sims as well',
  'will an engineer have to come round',
])('a question nobody here can answer is offered to support: "%s"', async (text) => {
  const chat = await chatAfter(text);
  expect(chat.lastText).toMatch(/support can tell you/);
  await chat.says('yes');
  expect(chat.state).toBe('whatToAsk');
});

it('letters that are held down are heard once', async () => {
  expect((await chatAfter('change internet', 'ethernet 100', '20 October', 'nooo')).state).toBe('ready');
});

it('the third of several plans keeps its number', () => {
  expect(plainText('Fibre III')).toBe('fibre iii');
});

import { describe, expect, it } from 'vitest';
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

describe.each([
  ['en-GB', ['of course not', 'definitely not', 'confirm nothing']],
  ['es-ES', ['claro que no', 'por supuesto que no', 'confirmo que no', 'sí que no', 'acepto nada']],
  ['pt-BR', ['claro que não', 'com certeza não', 'pode ser que não', 'isso não', 'confirmo nada']],
  ['fr-FR', ['bien sûr que non', 'je confirme que non', 'je valide rien du tout']],
  ['de-DE', ['klar nicht', 'auf gar keinen Fall']],
  ['uk-UA', ['звичайно ні', 'ні в якому разі']],
  ['ar-EG', ['بالطبع لا', 'مستحيل']],
])('a yes that is denied in one breath (%s)', (locale, texts) => {
  it.each(texts)('"%s" books nothing, undoes nothing, sends nothing', async (text) => {
    const chat = aChat(withVoice('both', 'self'));
    chat.locale = locale;
    for (const said of [...onTheCard, text]) await chat.says(said);
    expect(chat.account.openChanges).toEqual([]);
    await chat.says('start over');
    for (const said of [...onTheCard, 'request', text]) await chat.says(said);
    expect(chat.tickets).toEqual([]);
    await chat.says('start over');
    for (const said of [...onTheCard, 'yes', 'undo', text]) await chat.says(said);
    expect(chat.account.openChanges).toHaveLength(1);
  });
});

it('a French "mon" is no Monday', async () => {
  const chat = aChat(withVoice('both', 'self'));
  chat.locale = 'fr-FR';
  await chat.says('je voudrais mettre mon internet à 100 mega');
  expect(chat.state).toBe('whichDate');
});

it.each(['is that right', 'can i change', 'can I confirm'])(
  'a question without its mark books nothing: "%s"',
  async (text) => {
    expect((await chatAfter(...onTheCard, text)).account.openChanges).toEqual([]);
  },
);

it.each(['undo?', 'undo change?'])('a question undoes nothing: "%s"', async (text) => {
  expect((await chatAfter(...onTheCard, 'yes', 'undo', text)).account.openChanges).toHaveLength(1);
});

describe('a yes to another act than the one that is asked', () => {
  it.each(['yes, bin it', 'yes, undo it'])('books nothing: "%s"', async (text) => {
    expect((await chatAfter(...onTheCard, text)).account.openChanges).toEqual([]);
  });

  it.each(['yes, book it', 'yes, change it'])('undoes nothing: "%s"', async (text) => {
    expect((await chatAfter(...onTheCard, 'yes', 'undo', text)).account.openChanges).toHaveLength(1);
  });

  it.each(['yes, bin it', 'yes, undo it'])('sends nothing: "%s"', async (text) => {
    expect((await chatAfter(...onTheCard, 'request', text)).tickets).toEqual([]);
  });
});

it('a yes to which language it shall be books nothing', async () => {
  expect((await chatAfter(...onTheCard, 'can I change the language?', 'yes')).account.openChanges).toEqual([]);
});

it('a yes after a price that moved while a question was answered books nothing', async () => {
  const chat = await chatAfter(...onTheCard);
  chat.travelTo('2022-10-13');
  await chat.says('why is there a fee?');
  expect(chat.lastText).toMatch(/Here it is again as of today/);
  expect((await chat.says('yes')).account.openChanges).toEqual([]);
});

it('"no" is no question for support', async () => {
  expect((await chatAfter('ask support', 'no')).tickets).toEqual([]);
});

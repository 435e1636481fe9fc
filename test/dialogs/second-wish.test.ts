import { describe, expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { phraseAccount } from './phrases/phrase-world.ts';

const onTheCard = ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10'];

async function chatAfter(...texts: string[]) {
  const chat = aChat(phraseAccount('John Doe'));
  for (const text of texts) await chat.says(text);
  return chat;
}

const planOfChange = (chat: Awaited<ReturnType<typeof chatAfter>>) =>
  chat.account.openChanges.map(({ newPlanId }) => chat.account.plans.get(newPlanId)?.title);

describe('what was wished beside a change comes next', () => {
  it('once it is booked, by a yes', async () => {
    const chat = await chatAfter(...onTheCard, 'yes and also my voice to unlimited');
    expect(chat.lastText).toMatch(/^I change one service at a time, so Ethernet_500Mbps comes first/);
    expect(chat.account.openChanges).toEqual([]);
    await chat.says('yes');
    expect(planOfChange(chat)).toEqual(['Ethernet_200Mbps']);
    expect(chat.lastText).toMatch(/You also spoke of Voice 100 to Voice Unlimited\. Shall I go on with that\?/);
    expect(chat.suggestions).toContain('Change Voice 100');
    await chat.says('yes');
    expect(chat.state).toBe('whichDate');
    for (const text of ['2026-12-10', 'yes']) await chat.says(text);
    expect(planOfChange(chat)).toEqual(['Ethernet_200Mbps', 'Voice Unlimited']);
  });

  it('once it is called off, and a second yes takes up nothing else', async () => {
    const chat = await chatAfter(...onTheCard, 'and the phone as well', 'no thanks, too expensive');
    expect(chat.lastText).toMatch(
      /^All right, I stopped there\. Nothing was changed\.\n\nYou also spoke of Voice 100\./,
    );
    await chat.says('yes');
    expect(chat.state).toBe('whichPlan');
    expect(chat.lastText).toMatch(/in place of Voice 100/);
  });

  it('each service once, one after the other', async () => {
    const chat = await chatAfter(
      ...onTheCard,
      'also change my tv to basic',
      'and also voice unlimited',
      'also tv premium',
    );
    await chat.says('change on 2026-12-10');
    expect(chat.lastText).toMatch(/You also spoke of Voice 100 to Voice Unlimited/);
    await chat.says('no thanks');
    expect(chat.state).toBe('ready');
  });

  it('not if it cannot be changed any more', async () => {
    const chat = await chatAfter(...onTheCard, 'also voice unlimited');
    const { provider } = chat.store;
    chat.store.provider = {
      ...provider,
      settings: { ...provider.settings, 'portal.services.voice': ['Description', 'Plan', 'Price'] },
    };
    await chat.says('change on 2026-12-10');
    expect(chat.lastText).not.toMatch(/You also spoke/);
  });
});

describe('what is open stays open', () => {
  it.each([
    ['whichDate', ['change Ethernet_500Mbps', 'Ethernet_200Mbps'], 'change my voice to unlimited'],
    ['whichPlan', ['change Ethernet_500Mbps'], 'and my voice to unlimited as well'],
    ['confirmUndo', [...onTheCard, 'yes', 'undo'], 'yes and also change my voice to unlimited'],
    ['confirmChange', onTheCard, 'yes and afterwards the 100 for my internet'],
  ] as const)('in %s', async (state, way, text) => {
    const chat = await chatAfter(...way);
    const { account } = chat;
    await chat.says(text);
    expect(chat.state).toBe(state);
    expect(chat.lastText).toMatch(/After that I will come back to/);
    expect(chat.account.openChanges).toEqual(account.openChanges);
  });
});

it('what takes the place of an open change says that it is left', async () => {
  const chat = await chatAfter(...onTheCard, 'no, the phone instead');
  expect(chat.lastText).toMatch(/^I have left the change of Ethernet_500Mbps to Ethernet_200Mbps for now/);
  expect(chat.state).toBe('whichPlan');
});

it('a request that is left for something else says that it was not sent', async () => {
  const left = await chatAfter(...onTheCard, 'request', 'please call me first');
  await left.submits({ do: 'change plan', card: 'old', service: '2' });
  expect(left.lastText).toMatch(/^Your request about Ethernet_500Mbps was not sent\./);
  expect(left.tickets).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { phraseAccount } from './phrases/phrase-world.ts';

async function chatAfter(...texts: string[]) {
  const chat = aChat(phraseAccount('John Doe'));
  for (const text of texts) await chat.says(text);
  return chat;
}

describe('what may not be meant for support', () => {
  it('is read back, and sent once that is said', async () => {
    const chat = await chatAfter('ask support', '1 december');
    expect(chat.tickets).toEqual([]);
    expect(chat.lastText).toMatch(/“1 december”.*Shall I send it to support\?/);
    expect(chat.buttons).toEqual(['Send question', 'Cancel']);
    await chat.says('yes');
    expect(chat.tickets.map(({ message }) => message)).toEqual([expect.stringContaining('1 december')]);
  });

  it('is dropped by a no', async () => {
    const chat = await chatAfter('ask support', 'book it', 'no');
    expect(chat.tickets).toEqual([]);
    expect(chat.state).toBe('ready');
  });

  it('is answered, where the bot can, and kept to be sent all the same', async () => {
    const chat = await chatAfter('ask support', 'how much is TV premium');
    expect(chat.lastText).toMatch(/\$39\.00/);
    expect((await chat.says('send')).tickets).toHaveLength(1);
  });
});

describe('words to how a request works', () => {
  const request = ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', 'request'];

  it('send nothing while nothing was asked but what to write', async () => {
    const chat = await chatAfter(...request, 'fine');
    expect(chat.tickets).toEqual([]);
    expect(chat.lastText).toMatch(/^Nothing was sent yet/);
    expect((await chat.says('send')).tickets).toHaveLength(1);
  });

  it('send what was written, once it was read back', async () => {
    expect((await chatAfter(...request, 'please call me first', 'ok')).tickets).toHaveLength(1);
  });

  it('keep what was written where the plan is corrected', async () => {
    const chat = await chatAfter(...request, 'please call me first', 'actually i want the 100 plan', 'request', 'send');
    expect(chat.tickets.map(({ message }) => message)).toEqual([expect.stringMatching(/100Mbps[\s\S]*call me first/)]);
  });
});

it('"undo both" begins with the first, and its yes undoes that one', async () => {
  const book = (service: string, plan: string) => [`change ${service}`, plan, '2026-12-10', 'yes'];
  const chat = await chatAfter(
    ...book('Ethernet_500Mbps', 'Ethernet_200Mbps'),
    ...book('Voice 100', 'Voice Unlimited'),
  );
  expect(chat.account.openChanges).toHaveLength(2);
  await chat.says('undo both');
  expect(chat.lastText).toMatch(/one change at a time/);
  await chat.says('yes');
  expect(chat.account.openChanges.map(({ oldServiceId }) => oldServiceId)).toEqual(['2']);
});

it('services stand in one order, wherever they are numbered', async () => {
  const shown = async (text: string) => {
    const chat = aChat(phraseAccount('Claire Dubois'));
    await chat.says(text);
    return chat.buttons.filter((title) => title.startsWith('Change '));
  };
  expect(await shown('my services')).toEqual(await shown('change plan'));
});

it('a plan that is shown already is said to be', async () => {
  const chat = await chatAfter('change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', '200');
  expect(chat.lastText).toMatch(/^That is the plan shown already\./);
});

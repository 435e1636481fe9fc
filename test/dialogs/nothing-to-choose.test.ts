import { describe, expect, it } from 'vitest';
import { questions } from '../../dialogs/questions.ts';
import { serviceIdSchema } from '../../domain/ids.ts';
import { aChat } from './chat.ts';
import { withVoice } from './example-accounts.ts';
import { linkedAccount, phone } from './linked-account.ts';
import { phraseAccount } from './phrases/phrase-world.ts';
import { cardsOf } from './shown-message.ts';

const internetBooked = ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', 'yes'];
const voiceBooked = ['change Voice 100', 'Voice Unlimited', '2026-12-10', 'yes'];

async function chatAfter(...texts: string[]) {
  const chat = aChat(phraseAccount('John Doe'));
  for (const text of texts) await chat.says(text);
  return chat;
}

describe('services that all have a change that waits cannot be asked about', () => {
  it.each([
    [
      'en-GB',
      'change the internet and the phone',
      /Ethernet_500Mbps already has a change.*Voice 100 already has a change/s,
    ],
    ['en-GB', 'switch internet or voice', /already has a change/],
    ['de-DE', 'Internet und Telefon wechseln', /Ethernet_500Mbps hat schon einen Wechsel/],
    ['fr-FR', 'changer internet et le téléphone', /Ethernet_500Mbps/],
    ['es-ES', 'cambiar internet y el teléfono', /Ethernet_500Mbps/],
    ['pt-PT', 'mudar internet e o telefone', /Ethernet_500Mbps/],
    ['uk-UA', 'змінити інтернет і телефон', /Ethernet_500Mbps/],
    ['ar', 'تغيير الإنترنت والهاتف', /Ethernet_500Mbps/],
  ])('%s: "%s"', async (locale, text, why) => {
    const chat = await chatAfter(...internetBooked, ...voiceBooked);
    chat.locale = locale;
    await chat.says(text);
    expect(chat.lastText).toMatch(why);
    expect(chat.lastText).toMatch(/Voice 100/);
    expect({ state: chat.state, cards: cardsOf(chat.last) }).toEqual({ state: 'ready', cards: [] });
    expect(chat.suggestions).not.toEqual([]);
  });
});

it('of several services the one that can change is begun, and why the other cannot is told', async () => {
  const chat = await chatAfter(...internetBooked, 'change the internet and the phone');
  expect(chat.lastText).toMatch(
    /Ethernet_500Mbps already has a change.*\n\nWhich plan would you like in place of Voice 100/s,
  );
});

describe('a number is a place on the card and nothing else', () => {
  it('in the list of services', async () => {
    // The internet, which is not on the card, comes first among what the customer has.
    const chat = await chatAfter(...internetBooked, 'change plan');
    expect(chat.lines.map((line) => line.slice(0, 2))).toEqual(['1.', '2.']);
    await chat.says('4');
    expect(chat.state).toBe('whichService');
    expect(chat.lastText).toMatch(/could not tell which service/);
  });

  it('in the list of changes, where a linked one is named and not numbered', async () => {
    const account = linkedAccount();
    const other = { ...phone, id: serviceIdSchema.parse('76'), description: 'Office line', linkGroup: null };
    const chat = aChat({ ...account, services: [...account.services, other] });
    for (const text of ['change to Data_Fibre', '1 November', 'yes', 'change office line', '1', '1 November', 'yes'])
      await chat.says(text);
    expect(chat.account.openChanges).toHaveLength(3);
    await chat.says('undo');
    expect(chat.lines).toHaveLength(2);
    await chat.says('3');
    expect(chat.state).toBe('whichChange');
    await chat.says('home line');
    expect(chat.state).toBe('confirmUndo');
  });
});

it('what is not on the card can be named, and why it cannot be changed is told', async () => {
  const chat = await chatAfter(...internetBooked, 'change plan', 'the internet');
  expect(chat.lastText).toMatch(/^Ethernet_500Mbps already has a change/);
  expect(chat.state).toBe('whichService');
});

it('which change is meant is a question of its own', async () => {
  const chat = await chatAfter(...internetBooked, ...voiceBooked, 'undo', 'asdf ghjk');
  expect(chat.lastText).toMatch(/^I could not tell which change you mean/);
});

it('every question has a name of its own', () => {
  const names = Object.values(questions).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('a customer of whom no service can change is told why instead of being asked', async () => {
  const chat = aChat(withVoice('neither', 'neither'));
  await chat.says('change plan');
  expect({ state: chat.state, cards: cardsOf(chat.last) }).toEqual({ state: 'ready', cards: [] });
});

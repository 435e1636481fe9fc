import { expect, it } from 'vitest';
import type { Json } from '../../domain/json.ts';
import { aChat, type Chat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';

const openCard = ({ messages }: Chat) => messages.at(-1)?.key ?? '';

it('changes nothing for other customers’ services, changes and plans', async () => {
  const chat = aChat(exampleA());
  await chat.submits({ do: 'change plan', card: 'x', service: '4711' });
  expect(chat.lastText).toBe('That button belongs to an earlier step and does nothing any more.');
  await chat.submits({ do: 'undo', card: 'x', change: 'somebody-elses' });
  expect(chat.lastText).toBe('You have no change that could be undone.');
  await chat.says('change plan');
  const answers = {
    Talk_600: /^That plan is not offered/,
    Ethernet_500Mbps: /^You have Ethernet_500Mbps already/,
    'no-such-plan': /^That plan is not offered/,
  };
  for (const [plan, answer] of Object.entries(answers)) {
    await chat.submits({ do: 'choose plan', card: openCard(chat), plan });
    expect(chat.lastText).toMatch(answer);
    expect(chat.state).toBe('whichPlan');
  }
});

it('looks up what a card says again: dates, and ways that are closed', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change plan', '1']) await chat.says(text);
  await chat.submits({ do: 'choose date', card: openCard(chat), day: '2020-01-01' });
  expect(chat.lastText).toMatch(/is in the past/);
  await chat.says('20 October');
  await chat.submits({ do: 'confirm change', card: openCard(chat) });
  expect(chat.lastText).toBe('Ethernet_500Mbps cannot be changed in this chat. Support can help you.');
  expect(chat.account.openChanges).toEqual([]);
  const selfOnly = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 October']) await selfOnly.says(text);
  await selfOnly.submits({ do: 'request change', card: openCard(selfOnly) });
  expect(selfOnly.tickets).toEqual([]);
  expect(selfOnly.buttons.length + selfOnly.suggestions.length).toBeGreaterThan(0);
});

const malformed: Json[] = [
  {},
  [],
  'text',
  42,
  true,
  { do: 'drop tables' },
  { do: 'confirm change' },
  { do: 'confirm change', card: { $ne: null } },
  { do: 'choose plan', card: 'x', plan: ['a'] },
  { do: 'choose date', card: 'x', day: '2022-02-31' },
  { do: 'undo', card: 'x', change: '../../etc' },
  { __proto__: null, constructor: 'x' },
];

it.each(malformed.map((value) => [JSON.stringify(value).slice(0, 60), value]))(
  'answers %s politely',
  async (_name, value) => {
    const chat = aChat(withVoice());
    for (const text of ['change plan', '1', '1', '20 October']) await chat.says(text);
    const before = chat.account;
    await chat.submits(value);
    expect(chat.lastText).toMatch(/^That button belongs to an earlier step.*\n\nHere is the price/);
    expect(chat.account).toEqual(before);
  },
);

it('gives back what was written into a form that never was, and sends nothing', async () => {
  const chat = aChat(withVoice());
  for (const text of ['change plan', '1', '1', '20 October']) await chat.says(text);
  await chat.submits({ do: 'send question', card: 'x', question: 'x'.repeat(20_000) });
  expect(chat.lastText).toMatch(/^That form was closed, so this was not sent: “x+”\..*\n\nHere is the price/);
  expect(chat.tickets).toEqual([]);
});

it('opens no ticket without words, and says what is missing', async () => {
  const chat = aChat(exampleA());
  await chat.says('support');
  await chat.submits({ do: 'send question', card: openCard(chat), question: '   ' });
  expect(chat.lastText).toMatch(/^Write your question, or say "cancel"\./);
  expect(chat.tickets).toEqual([]);
});

it('shows text of people as it is, never as Markdown or HTML', async () => {
  const account = withVoice();
  const name = '**Bob** <img src=x onerror=alert(1)> [x](http://evil)';
  const services = account.services.map((service) => ({ ...service, description: name }));
  const chat = aChat({ ...account, customer: { ...account.customer, name }, services });
  await chat.says('my services');
  for (const text of ['change plan', '1', '1', '20 October', 'yes', 'my services', 'undo']) {
    await chat.says(text);
    const markdown = JSON.stringify(chat.last).match(/"type":"TextBlock","text":"[^"]*/g) ?? [];
    expect(markdown.join()).not.toContain('Bob');
  }
  await chat.says('no');
  await chat.says('support');
  await chat.says(name);
  expect(chat.tickets[0]?.message).toBe(name);
});

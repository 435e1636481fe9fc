import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';
import { statesOnTheWay } from './states-on-the-way.ts';

it.each(statesOnTheWay)('comes back to the open question after "help" in $state', async ({ reach, state }) => {
  const chat = await reach();
  const question = chat.lastText;
  await chat.says('help');
  expect(chat.state).toBe(state);
  expect(chat.lastText).toMatch(/^You can say "my services"/);
  if (state !== 'ready') expect(chat.lastText).toContain(question);
});

it.each(statesOnTheWay)('stops on "cancel" and begins anew on "start over" in $state', async ({ reach, state }) => {
  const chat = await reach();
  await chat.says('cancel');
  expect(chat.state).toBe('ready');
  if (state !== 'ready') expect(chat.lastText).toBe('All right, I stopped there. Nothing was changed.');
  const other = await reach();
  await other.says('start over');
  expect(other.state).toBe('ready');
  expect(other.lastText).toBe('Let us start over. Nothing was changed. What would you like to do?');
  expect(JSON.stringify(other.snapshot)).toContain('"serviceId":null');
});

it('goes back one question at a time', async () => {
  const chat = aChat(withVoice());
  for (const text of ['change plan', '1', '1', '20 October', 'request']) await chat.says(text);
  const states = [];
  for (let step = 0; step < 6; step += 1) states.push((await chat.says('back')).state);
  expect(states).toEqual(['confirmChange', 'whichDate', 'whichPlan', 'whichService', 'ready', 'ready']);
  expect(chat.lastText).toBe('What would you like to do next?');
});

it('offers a ticket after three misses in a row, and takes "yes" for it', async () => {
  const chat = aChat(exampleA());
  await chat.says('change plan');
  await chat.says('blah');
  await chat.says('bleh');
  expect(chat.suggestions).toEqual([]);
  await chat.says('bluh');
  expect(chat.lastText).toMatch(
    /^I could not tell which plan you mean\. Say its name, its price or its number in the list\.\n\nWould you rather ask support\? I can open a ticket for you\.\n\nWhich plan/,
  );
  expect(chat.suggestions).toEqual(['Open a ticket']);
  await chat.says('yes please');
  expect(chat.state).toBe('whatToAsk');
});

it('forgets misses once something was understood', async () => {
  const chat = aChat(exampleA());
  for (const text of ['blah', 'bleh', 'help', 'bluh']) await chat.says(text);
  expect(chat.lastText).toBe(
    'I did not understand that. You can say "my services", "change plan", "undo" or "support".',
  );
});

it('opens a ticket in the customer’s own words, with files', async () => {
  const chat = aChat(exampleA());
  await chat.presses('Ask support').catch(() => chat.says('I want to talk to a human'));
  await chat.attaches(['invoice.pdf']);
  expect(chat.lastText).toBe(
    '1 file is attached. Your question is not sent yet: write it here, or on its card and press "Send question".',
  );
  await expect(chat.pressesOld('Send question')).rejects.toThrow('Write your question');
  await chat.pressesOld('Send question', { question: '  Why is my invoice higher?\nIt was lower in May.  ' });
  expect(chat.lastText).toBe('Sent. Support has your question as ticket #1 and will answer here.');
  expect(chat.tickets).toMatchObject([
    {
      subject: 'Why is my invoice higher?',
      message: 'Why is my invoice higher?\nIt was lower in May.',
      attachmentIds: ['file-invoice.pdf'],
      requestedChange: null,
    },
  ]);
});

it('hears thanks, and a plain yes or no, without making something of them', async () => {
  const chat = aChat(exampleA());
  await chat.says('thank you!');
  expect(chat.lastText).toBe('You are welcome!');
  await chat.says('no');
  expect(chat.lastText).toBe('What would you like to do next?');
});

it('does not begin a change because a word of a sentence names a kind of service', async () => {
  const chat = aChat(withVoice());
  await chat.says('my phone is broken');
  expect(chat.state).toBe('ready');
  await chat.says('2');
  expect(chat.state).toBe('ready');
});

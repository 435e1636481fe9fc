import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

it('greets a customer by name once, and says in one message what can be done', async () => {
  const chat = aChat(exampleA());
  await chat.joins();
  expect(chat.saidLast).toBe(1);
  expect(chat.lastText).toMatch(/^Hello John! .*services.*change a plan.*undo.*support/s);
  expect(chat.suggestions).toEqual(['Show my services', 'Change a plan', 'Ask support', 'Help']);
  await chat.joins();
  expect(chat.saidLast).toBe(0);
});

it('answers a greeting shortly, and in the middle of something goes on with it', async () => {
  const chat = aChat(exampleA());
  await chat.joins();
  await chat.says('Hi!');
  expect(chat.lastText).toBe('Hello John! What would you like to do?');
  await chat.says('change plan');
  await chat.says('good morning');
  expect(chat.lastText).toMatch(/^Hello John!\n\nWhich plan/);
});

it('understands everything it suggests', async () => {
  for (const suggestion of [
    'Show my services',
    'Change a plan',
    'Undo my change',
    'Ask support',
    'Help',
    'Open a ticket',
  ]) {
    const chat = aChat(exampleA());
    await chat.says(suggestion);
    expect(chat.lastText, suggestion).not.toMatch(/did not understand/);
  }
});

it('speaks to a locale it has no words for in English, and never lets one change what a date means', async () => {
  for (const locale of ['ja-JP', 'en-GB-u-ca-buddhist-nu-arab', 'x', '', null]) {
    const chat = aChat(exampleA());
    chat.locale = locale;
    await chat.says('change plan');
    await chat.says('1');
    expect(chat.lastText).toContain('Tuesday, 11 October 2022');
  }
});

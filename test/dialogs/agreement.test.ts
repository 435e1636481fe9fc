import { describe, expect, it } from 'vitest';
import { aChat, type Chat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

const costCard = ['change plan', '1', '20 October'];

async function on(...said: string[]): Promise<Chat> {
  const chat = aChat(exampleA('both'));
  await chat.joins();
  for (const text of said) await chat.says(text);
  return chat;
}

const bare = ['yes', 'ok', 'sure', 'go ahead', 'change', 'confirm'];
const interruptions: ReadonlyArray<readonly [string, (chat: Chat) => unknown]> = [
  ['"help"', (chat) => chat.says('help')],
  ['"my services"', (chat) => chat.says('my services')],
  ['a miss', (chat) => chat.says('blah blah')],
  ['a notice', (chat) => chat.isTold('Support answered ticket #1: Shall we come on Monday?')],
  ['a stale button', (chat) => chat.pressesOld('Choose Ethernet_100Mbps').catch(() => chat.says('thanks'))],
  ['a file', (chat) => chat.attaches(['a.txt'])],
];

describe.each(interruptions)('after %s', (_what, interrupt) => {
  it.each(bare)('"%s" books nothing, and is told what would', async (agreement) => {
    const chat = await on(...costCard);
    await interrupt(chat);
    await chat.says(agreement);
    expect(chat.account.openChanges).toEqual([]);
    expect(chat.lastText).toMatch(
      /^Nothing was changed yet\. To make the change, say "change on 20 October" or press the button\.\n\nHere is the price/,
    );
    expect(chat.buttons).toContain('Change on 20 October');
    await chat.says('change on 20 October');
    expect(chat.account.openChanges).toHaveLength(1);
  });

  it.each(['yes', 'ok', 'undo', 'undo it'])('"%s" undoes nothing', async (agreement) => {
    const chat = await on(...costCard, 'yes', 'undo');
    await interrupt(chat);
    await chat.says(agreement);
    expect(chat.account.openChanges).toHaveLength(1);
    expect(chat.lastText).toMatch(
      /^Nothing was undone yet\. To undo the change, say "undo change" or press the button\./,
    );
    await chat.says('undo change');
    expect(chat.account.openChanges).toEqual([]);
  });

  it.each(['yes', 'no'])('"%s" sends no request', async (agreement) => {
    const chat = await on(...costCard, 'request');
    await chat.says('help');
    await chat.says(agreement);
    expect(chat.tickets).toEqual([]);
    expect(chat.lastText).toMatch(/^Nothing was sent yet\./);
    await chat.says('send');
    expect(chat.tickets).toHaveLength(1);
  });
});

it('takes "yes" after the offer of a ticket for the ticket', async () => {
  for (const way of [costCard, [...costCard, 'yes', 'undo']]) {
    const chat = await on(...way, 'blah', 'bleh', 'bluh');
    const { openChanges } = chat.account;
    await chat.says('yes');
    expect(chat.state).toBe('whatToAsk');
    expect(chat.account.openChanges).toEqual(openChanges);
  }
});

it('does not take a "yes" that was on its way before the price was shown', async () => {
  const chat = await on('change plan', '1');
  await chat.saysAtOnce('20 October', 'yes');
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.lastText).toMatch(/^Nothing was changed yet\./);
});

it('takes "yes" after a second click that was not answered', async () => {
  const chat = await on('change plan', '1');
  await chat.presses('Use this date', { date: '2022-10-20' });
  await chat.pressesOld('Use this date', { date: '2022-10-20' });
  expect(chat.saidLast).toBe(0);
  await chat.says('yes');
  expect(chat.account.openChanges).toHaveLength(1);
});

it.each([...bare, 'yes please'])('never takes "%s" for a change that cannot be undone', async (agreement) => {
  const chat = await on('change plan', '1', 'today', agreement);
  expect(chat.account.services).toHaveLength(1);
  expect(chat.lastText).toMatch(
    /^Nothing was changed yet\. This change takes effect today and cannot be undone, so say "change now" or press the button\./,
  );
});

it.each(['change now', 'change my plan now', 'change today'])('makes it with "%s"', async (words) => {
  const chat = await on('change plan', '1', 'today', 'help', words);
  expect(chat.lastText).toMatch(/^Done\. You have Ethernet_100Mbps from now on/);
});

it('shows what today would cost when "change now" is said of a later day', async () => {
  const chat = await on(...costCard, 'change my plan now');
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.buttons).toContain('Change now');
});

it('does not take a question about the day for the wish to book it', async () => {
  for (const text of ['how about change on 20 October', 'change on 20 October?', 'maybe change on 20 October']) {
    const chat = await on(...costCard, text);
    expect(chat.account.openChanges, text).toEqual([]);
    expect(chat.state).toBe('confirmChange');
  }
});

it('goes on from a snapshot of before: "yes" is asked for again', async () => {
  const chat = await on(...costCard);
  const { askedAt: _new, ...older } = chat.snapshot ?? {};
  chat.snapshot = older;
  await chat.says('yes');
  expect(chat.state).toBe('confirmChange');
  expect(chat.account.openChanges).toEqual([]);
});

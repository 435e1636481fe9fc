import { describe, expect, it } from 'vitest';
import { aChat, type Chat } from './chat.ts';
import { exampleA } from './example-accounts.ts';
import { buttonsOf, cardsOf, linesOf, suggestionsOf } from './shown-message.ts';

const steps = ['change plan', '1', '20 October'];

it('makes one change and gives one answer to two clicks on one button', async () => {
  const chat = aChat(exampleA());
  for (const text of steps) await chat.says(text);
  await chat.presses('Change on 20 October');
  await chat.pressesOld('Change on 20 October');
  expect(chat.saidLast).toBe(0);
  expect(chat.store.rows.changes).toHaveLength(1);
});

describe('a button that is pressed again after it was answered', () => {
  it('of a change says that it is booked, then that it was undone, then what took its place', async () => {
    const chat = aChat(exampleA());
    for (const text of steps) await chat.says(text);
    await chat.presses('Change on 20 October');
    chat.waits(1);
    await chat.pressesOld('Change on 20 October');
    expect(chat.lastText).toMatch(/^That is booked already: Ethernet_500Mbps changes to .* You can undo/);
    chat.waits(3600);
    await chat.pressesOld('Change on 20 October');
    expect(chat.lastText).toMatch(/^That is booked already/);
    await chat.says('undo');
    const [undo = ''] = chat.buttons;
    await chat.presses(undo);
    chat.waits(1);
    await chat.pressesOld(undo);
    expect(chat.lastText).toMatch(/was undone already/);
    await chat.pressesOld('Change on 20 October');
    expect(chat.lastText).toMatch(/was undone already/);
    expect(chat.store.rows.changes).toHaveLength(1);
  });

  it('of a change that has started says since when', async () => {
    const chat = aChat(exampleA());
    for (const text of steps) await chat.says(text);
    await chat.presses('Change on 20 October');
    chat.waits(1);
    chat.travelTo('2022-10-21');
    await chat.pressesOld('Change on 20 October');
    expect(chat.lastText).toMatch(/^That change has been made already: .* 20 October 2022/);
  });

  it('of a request or a question says which ticket it is', async () => {
    const chat = aChat(exampleA());
    for (const text of [...steps, 'request']) await chat.says(text);
    await chat.presses('Send request', { message: 'Please' });
    await chat.pressesOld('Send request', { message: 'Please' });
    expect(chat.saidLast).toBe(0);
    chat.waits(1);
    await chat.pressesOld('Send request', { message: 'Please' });
    expect(chat.lastText).toBe('That was sent already, as ticket #1.');
    await chat.says('support');
    await chat.presses('Send question', { question: 'Why?' });
    await chat.says('thanks');
    await chat.pressesOld('Send question', { question: 'Why?' });
    expect(chat.lastText).toBe('That was sent already, as ticket #2.');
    expect(chat.tickets).toHaveLength(2);
  });

  it('of an earlier question says that it was heard, and asks what is open', async () => {
    const chat = aChat(exampleA());
    await chat.says('change plan');
    const [choice = ''] = chat.buttons;
    await chat.presses(choice);
    chat.waits(1);
    await chat.pressesOld(choice);
    expect(chat.lastText).toMatch(/^I have had that answer already\.\n\nFrom which day/);
  });
});

describe('what is written into a form that is closed', () => {
  it('is asked again as a question, and is sent by one word', async () => {
    const chat = aChat(exampleA());
    await chat.says('support');
    await chat.presses('Send question', { question: 'Why?' });
    await chat.pressesOld('Send question', { question: 'And *when*?\nPlease' });
    expect(chat.state).toBe('whatToAsk');
    expect(chat.lastText).toContain('“And *when*?\nPlease”');
    expect(chat.tickets).toHaveLength(1);
    await chat.says('send');
    expect(chat.tickets.map(({ message }) => message)).toEqual(['Why?', 'And *when*?\nPlease']);
  });

  it('stands in the field of the new card, where it can be changed', async () => {
    const chat = aChat(exampleA());
    await chat.says('support');
    await chat.says('cancel');
    await chat.pressesOld('Send question', { question: 'And when?' });
    expect(JSON.stringify(chat.last)).toContain('"value":"And when?"');
    await chat.presses('Send question', { question: 'And when, please?' });
    expect(chat.tickets.map(({ message }) => message)).toEqual(['And when, please?']);
  });

  it('is given back in the middle of something else, which stays open', async () => {
    const chat = aChat(exampleA());
    await chat.says('support');
    for (const text of steps) await chat.says(text);
    await chat.pressesOld('Send question', { question: 'And when?' });
    expect(chat.lastText).toMatch(/^That form was closed, so this was not sent: “And when\?”/);
    expect(chat.state).toBe('confirmChange');
  });

  it('is given back when it is another than was sent', async () => {
    const chat = aChat(exampleA());
    for (const text of [...steps, 'request']) await chat.says(text);
    await chat.presses('Send request', { message: 'Please' });
    await chat.pressesOld('Send request', { message: 'Call me first' });
    expect(chat.lastText).toContain('“Call me first”');
  });
});

it('leaves on a closed card what was pressed and what was written, and nothing to press', async () => {
  const chat = aChat(exampleA());
  await chat.says('support');
  await chat.presses('Send question', { question: 'Why is\n*this* so?' });
  const closed = chat.messages.at(-2)?.now ?? {};
  expect(linesOf(cardsOf(closed)[0] ?? {})).toEqual(['✓ Send question', 'Why is', '*this* so?']);
  expect(buttonsOf(closed)).toEqual([]);
  expect(suggestionsOf(closed)).toEqual([]);
  await chat.says('change plan');
  await chat.says('1');
  await chat.presses('Use this date', { date: '2022-10-20' });
  const dated = cardsOf(chat.messages.at(-2)?.now ?? {})[0] ?? {};
  expect(linesOf(dated).slice(-2)).toEqual(['✓ Use this date', expect.stringContaining('20 October 2022')]);
});

it('answers a stale button politely, with the question that is open now', async () => {
  const chat = aChat(exampleA());
  for (const text of [...steps, 'other date']) await chat.says(text);
  await chat.pressesOld('Change on 20 October');
  expect(chat.account.openChanges).toEqual([]);
  expect(chat.lastText).toMatch(/^That button belongs to an earlier step.*\n\nFrom which day/);
});

it('takes the first of two different buttons of one card', async () => {
  const chat = aChat(exampleA());
  for (const text of steps) await chat.says(text);
  await chat.presses('Cancel');
  await chat.pressesOld('Change on 20 October');
  expect(chat.lastText).toBe('That button belongs to an earlier step and does nothing any more.');
  expect(chat.account.openChanges).toEqual([]);
});

it('takes a wish that is pressed again later for a new one', async () => {
  const chat = aChat(exampleA('neither'));
  chat.store.provider = exampleA('both');
  await chat.says('my services');
  chat.store.provider = exampleA('neither');
  await chat.presses('Change Ethernet_500Mbps');
  expect(chat.lastText).toMatch(/cannot be changed/);
  await chat.pressesOld('Change Ethernet_500Mbps');
  expect(chat.saidLast).toBe(0);
  chat.waits(1);
  chat.store.provider = exampleA('both');
  await chat.pressesOld('Change Ethernet_500Mbps');
  expect(chat.state).toBe('whichPlan');
});

/** A wish that was pressed, and is pressed again: how many messages that says. */
async function pressedAgainAfter(what: (chat: Chat) => void): Promise<number> {
  const chat = aChat(exampleA('both'));
  await chat.says('my services');
  await chat.presses('Change Ethernet_500Mbps');
  what(chat);
  await chat.pressesOld('Change Ethernet_500Mbps');
  return chat.saidLast;
}

it.each<[string, number, (chat: Chat) => void]>([
  ['at once', 0, () => {}],
  ['at once, on a clock that was set back', 0, (chat) => chat.clockIsSet({ hours: -2 })],
  ['after a second', 1, (chat) => chat.waits(1)],
  [
    'after a minute in which the clock was set back two hours',
    1,
    (chat) => {
      chat.waits(60);
      chat.clockIsSet({ hours: -2 });
    },
  ],
  [
    'after a minute in which the clock was set back to the second of the first press',
    1,
    (chat) => {
      chat.waits(60);
      chat.clockIsSet({ seconds: -60 });
    },
  ],
  [
    'after a minute, in which the bot was started anew',
    1,
    (chat) => {
      chat.waits(60);
      chat.restarts();
    },
  ],
])('answers a wish pressed again %s with %i messages', async (_when, said, what) => {
  expect(await pressedAgainAfter(what)).toBe(said);
});

it('books once for two clicks on "Change", whatever is done to the clock between', async () => {
  for (const by of [{ hours: -2 }, { hours: 2 }, { hours: -1000 }]) {
    const chat = aChat(exampleA());
    for (const text of steps) await chat.says(text);
    await chat.presses('Change on 20 October');
    chat.clockIsSet(by);
    await chat.pressesOld('Change on 20 October');
    expect(chat.store.rows.changes).toHaveLength(1);
  }
});

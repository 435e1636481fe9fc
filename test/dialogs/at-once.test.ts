import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA } from './example-accounts.ts';
import { cardsOf, isObject } from './shown-message.ts';

/** Today, and that it cannot be undone, as each language says them. */
const said: ReadonlyArray<readonly [locale: string, today: RegExp, noUndo: RegExp]> = [
  ['en-GB', /today/, /cannot be undone/],
  ['de-DE', /heute/, /nicht rückgängig gemacht werden/],
  ['fr-FR', /aujourd’hui/, /ne peut pas être annulé/],
  ['es-ES', /hoy/, /no se puede deshacer/],
  ['pt-PT', /hoje/, /não pode ser desfeit/],
  ['uk-UA', /сьогодні/, /скасувати (?:її )?не можна/],
  ['ar', /اليوم/, /لا يمكن التراجع عنه/],
];

it.each(said)('%s: what takes effect today is said as such wherever it is met', async (locale, today, noUndo) => {
  const chat = aChat(exampleA('both'));
  chat.locale = locale;
  const expectSaid = (text: string, where: string) => {
    expect(text, where).toMatch(today);
    expect(text, where).toMatch(noUndo);
  };
  for (const text of ['change internet', 'Ethernet_100Mbps', 'today']) await chat.says(text);
  expect(chat.state).toBe('confirmChange');
  expectSaid(chat.lastText, 'in the question');
  expectSaid(chat.lines.join(' '), 'on the card');
  const [card] = cardsOf(chat.last);
  expectSaid(String(isObject(card) && card['speak']), 'in the summary');
  await chat.says('yes');
  expect(chat.account.openChanges).toEqual([]);
  expectSaid(chat.lastText, 'after a mere yes');
  await chat.says('when does it start?');
  expectSaid(chat.lastText, 'asked when it starts');
  await chat.says('change now');
  expect(chat.account.services.map(({ status }) => status)).toContain('disabled');
  expectSaid(chat.lastText, 'on the receipt');
});

it('a price that is asked for today says it too', async () => {
  const chat = aChat(exampleA('both'));
  await chat.says('how much would Ethernet_100Mbps be from today?');
  expect(chat.lastText).toMatch(/today.*cannot be undone/s);
});

it('a request for today says it on its card', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change internet', 'Ethernet_100Mbps', 'today']) await chat.says(text);
  expect(chat.lines).toContain('This takes effect today, at once, and cannot be undone.');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../dialogs/language/languages.ts';
import { dateLanguages } from '../../dialogs/reading/dates/date-languages.ts';
import type { JsonObject } from '../../domain/json.ts';
import { aChat, type Chat } from './chat.ts';
import { phraseAccount } from './phrases/phrase-world.ts';
import { isObject } from './shown-message.ts';

const locales = languages.map(({ locale }) => locale);
/** Days on which a year, a month or a leap day begins or ends. */
const todays = ['2026-11-22', '2026-11-29', '2026-12-31', '2027-01-02', '2028-02-29'];
const openings = {
  date: ['change Ethernet_500Mbps', 'Ethernet_200Mbps'],
  confirm: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', 'in 10 days'],
} as const;

/** Numbers of dates, which are prices, places and speeds as well: television costs 12 and 22.50, and is the third service. */
const numbers = [
  '1',
  '2',
  '3',
  '5',
  '05',
  '10',
  '12',
  '15',
  '17',
  '22',
  '22.50',
  '31',
  '32',
  '2026',
  '2027',
  '20261205',
  '12:00',
];
const signs = [' ', '.', '. ', '/', ' / ', '-', ' - ', ' – ', '–', ', '];

/** Names of weekdays and months, and the words that count, deny and turn days. */
function wordsOfDays(locale: string): string[] {
  return dateLanguages(locale).flatMap(({ vocabulary, turning, words }) => [
    ...vocabulary,
    ...turning,
    ...[
      words.before,
      words.weeks,
      words.days,
      words.next,
      words.later,
      words.until,
      words.except,
      words.past,
      words.of,
      words.followingOne,
      words.previousOne,
      words.anyDay,
      ...words.numbers,
    ].flatMap((entry) => entry.replace(/[?*]/g, '').split('|')),
  ]);
}

const soup = (locale: string) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...numbers), fc.constantFrom(...numbers), fc.constantFrom(...wordsOfDays(locale))),
        fc.constantFrom(...signs),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((pieces) => pieces.map(([piece, sign]) => piece + sign).join(''));

async function chatAt(opening: keyof typeof openings, today: string): Promise<Chat> {
  const chat = aChat(phraseAccount('John Doe'));
  chat.travelTo(today);
  for (const text of openings[opening]) await chat.says(text);
  return chat;
}

function inHand(snapshot: JsonObject | null) {
  const context = snapshot?.['context'];
  const { serviceId = null, planId = null } = isObject(context) ? context : {};
  return { serviceId, planId };
}

describe.each(Object.keys(openings) as (keyof typeof openings)[])('where the %s is asked', (opening) => {
  const chats = new Map<string, Promise<{ chat: Chat; begun: JsonObject | null }>>();
  const chatOn = (today: string) => {
    const made = chats.get(today) ?? chatAt(opening, today).then((chat) => ({ chat, begun: chat.snapshot }));
    chats.set(today, made);
    return made;
  };

  it.each(locales)(
    'nothing made of numbers and words of days changes the service or the plan, in %s',
    async (locale) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...todays), soup(locale), async (today, text) => {
          const { chat, begun } = await chatOn(today);
          chat.snapshot = begun;
          chat.locale = locale;
          await chat.says(text);
          const [before, after] = [inHand(begun), inHand(chat.snapshot)];
          // What calls the change off leaves nothing in hand.
          if (after.serviceId !== null) expect(after, text).toEqual(before);
          expect(chat.account.openChanges, text).toEqual([]);
          expect(chat.tickets, text).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
    120_000,
  );
});

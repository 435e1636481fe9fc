import { expect, it } from 'vitest';
import { noticeMessage } from '../../../dialogs/notice-message.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { aChat } from '../chat.ts';
import { exampleA } from '../example-accounts.ts';

const greeted = async (locale: string | null, language: string | null, portal: 'en' | 'fr') => {
  const chat = aChat(exampleA('self', { customer: { language }, settings: { 'portal.language': portal } }));
  chat.locale = locale;
  await chat.joins();
  return chat;
};

it.each([
  ['pt-BR', 'uk', 'fr', 'pt-BR'],
  ['ja-JP', 'uk', 'fr', 'uk-UA'],
  [null, null, 'fr', 'fr-FR'],
  [null, null, 'en', 'en-GB'],
] as const)('channel %s, customer %s and partner %s make %s', async (locale, language, portal, spoken) => {
  expect((await greeted(locale, language, portal)).last['locale']).toBe(spoken);
});

it('keeps the language that was asked for, whatever the channel says, also after starting over', async () => {
  const chat = await greeted('fr-FR', null, 'en');
  for (const text of ['Deutsch', 'Tarif wechseln', 'abbrechen', 'von vorne', 'hallo']) await chat.says(text);
  expect(chat.last['locale']).toBe('de-DE');
});

it('says what nobody asked for in the language it spoke last', () => {
  const notice = {
    kind: 'change-applied',
    oldPlan: 'A',
    newPlan: 'B',
    startDate: Temporal.PlainDate.from('2026-12-01'),
  } as const;
  expect(noticeMessage(notice, { spoken: 'de-DE', locale: 'en-GB' })['text']).toMatch(/^Ihr Tarif hat gewechselt/);
  expect(noticeMessage(notice, { spoken: null, locale: 'es-ES' })['text']).toMatch(/^Tu plan ha cambiado/);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../dialogs/language/languages.ts';
import { wordsFor } from '../../dialogs/language/words.ts';
import { type DateReading, findDate, readDate } from '../../dialogs/reading/dates/find-date.ts';
import { Temporal } from '../../domain/calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
/** A Monday; the contract ends with March, the billing day is the 5th, and the first possible day is the 24th. */
const readingIn = (locale: string): DateReading => ({
  today: day('2026-11-23'),
  billingDay: 5,
  earliest: day('2026-11-24'),
  contractEnd: day('2027-03-31'),
  inHand: day('2027-01-10'),
  isOrdinary: (word) => ['please', 'internet', 'plan', 'ethernet'].includes(word),
  locale,
});

const phrases: Readonly<Record<string, ReadonlyArray<readonly [string, string | null]>>> = {
  'en-GB': [
    ['1st of next month', '2026-12-01'],
    ['a week from friday', '2026-12-04'],
    ['monday week', '2026-12-07'],
    ['a week later', '2027-01-17'],
    ['one day earlier', '2027-01-09'],
    ['2 weeks from now', '2026-12-07'],
    ['new year', '2027-01-01'],
    ['end of the year', '2026-12-31'],
    ['christmas', '2026-12-25'],
    ['in january', '2027-01-01'],
    ['december', '2026-12-01'],
    ['the third of january', '2027-01-03'],
    ['December the first', '2026-12-01'],
    ['on the twenty first', '2026-12-21'],
    ['the second one', null],
    ['may i have a look', null],
    ['the first of next month please', '2026-12-01'],
    ['the 15th', '2026-12-15'],
    ['1.12.2026', '2026-12-01'],
    ['not tomorrow, friday', '2026-11-27'],
    ['not tomorrow', null],
    ['no, the 5th', '2026-12-05'],
    ['monday, no, tuesday', '2026-11-24'],
    ['next billing day', '2026-12-05'],
    ['my next invoice', '2026-12-05'],
    ['end of the month', '2026-11-30'],
    ['end of january', '2027-01-31'],
    ['mid december', '2026-12-15'],
    ['asap', '2026-11-24'],
    ['as soon as possible', '2026-11-24'],
    ['when my contract ends', '2027-04-01'],
    ['wendsday', '2026-11-25'],
    ['tommorow', '2026-11-24'],
    ['decmber 3', '2026-12-03'],
    ['3rd of Dec 2027', '2027-12-03'],
    ['in two weeks', '2026-12-07'],
    ['10 days from now', '2026-12-03'],
    ['next week', '2026-11-30'],
    ['the day after tomorrow', '2026-11-25'],
    ['2026-12-03', '2026-12-03'],
    ['12', '2026-12-12'],
    ['31 February', '2027-02-28,2027-03-01'],
    ['32 February', null],
    ['tuesday next week', '2026-12-01'],
    ['next week on thursday', '2026-12-03'],
    ['2026-13-01', null],
    ['the 32nd', null],
    ['between the 5th and the 10th', '2026-12-05,2026-12-10'],
    ['may', null],
    ['soon', null],
    ['the day after christmas', '2026-12-26'],
    ['after christmas', '2026-12-26'],
    ['before christmas', '2026-12-24'],
    ['after the 10th', '2026-12-11'],
    ['two days before the 10th', '2026-12-08'],
    ['a week after new year', '2027-01-08'],
    ['after december', '2027-01-01'],
    ['yesterday', '2026-11-22'],
    ['last friday', '2026-11-20'],
    ['not tomorrow, the day after', '2026-11-25'],
    ['no not tomorrow, the day after that', '2026-11-25'],
    ['the day after', '2027-01-11'],
    ['not the tenth, the twelfth', '2026-12-12'],
    ['not december 10, december 12', '2026-12-12'],
    ['the 23rd of next month', '2026-12-23'],
    ['twenty-third of next month', '2026-12-23'],
    ['in a fortnight', '2026-12-07'],
    ['a fortnight from now', '2026-12-07'],
    ['push it back a week', '2027-01-17'],
    ['bring it forward by two days', '2027-01-08'],
    ['first thing tomorrow', '2026-11-24'],
    ['tomorrow morning', '2026-11-24'],
    ['last day of november', '2026-11-30'],
    ['not before the 10th', '2026-12-10'],
    ['any time after the 5th', '2026-12-06'],
    ['the monday after', '2027-01-11'],
    ['saturday the 19th', '2026-12-19'],
    ['on saturday 19', '2026-12-19'],
    ['saturday 19 december', '2026-12-19'],
    ['boxing day', '2026-12-26'],
    ['cheaper than now', null],
    ['the friday after christmas', '2027-01-01'],
    ['no, the friday after', '2027-01-15'],
    ['the week after', '2027-01-17'],
    ['christmas eve', '2026-12-24'],
    ['2 years from now', '2028-11-23'],
    ['5th of this month', '2026-11-05'],
    ['', null],
  ],
  'es-ES': [
    ['el 1 de diciembre', '2026-12-01'],
    ['el sábado 19', '2026-12-19'],
    ['nochebuena', '2026-12-24'],
    ['el dos de enero', '2027-01-02'],
    ['una semana más tarde', '2027-01-17'],
    ['año nuevo', '2027-01-01'],
    ['el primero de diciembre', '2026-12-01'],
    ['1 de dic', '2026-12-01'],
    ['el próximo lunes', '2026-11-30'],
    ['mañana', '2026-11-24'],
    ['pasado mañana', '2026-11-25'],
    ['lo antes posible', '2026-11-24'],
    ['a fin de mes', '2026-11-30'],
    ['el 15', '2026-12-15'],
    ['5/12', '2026-12-05'],
    ['dentro de dos semanas', '2026-12-07'],
    ['cuando termine mi contrato', '2027-04-01'],
    ['la próxima factura', '2026-12-05'],
    ['a partir del 3 de enero de 2027', '2027-01-03'],
  ],
  'pt-BR': [
    ['1 de dezembro', '2026-12-01'],
    ['quinze de dezembro', '2026-12-15'],
    ['segunda-feira', '2026-11-30'],
    ['próxima segunda', '2026-11-30'],
    ['amanhã', '2026-11-24'],
    ['o quanto antes', '2026-11-24'],
    ['fim do mês', '2026-11-30'],
    ['dia 15', '2026-12-15'],
    ['daqui a 10 dias', '2026-12-03'],
    ['primeiro de dezembro', '2026-12-01'],
    ['quando meu contrato acabar', '2027-04-01'],
  ],
  'fr-FR': [
    ['aujourd’hui', '2026-11-23'],
    ['le 1er décembre', '2026-12-01'],
    ['le deux janvier', '2027-01-02'],
    ['une semaine plus tard', '2027-01-17'],
    ['fin d’année', '2026-12-31'],
    ['lundi prochain', '2026-11-30'],
    ['demain', '2026-11-24'],
    ['après-demain', '2026-11-25'],
    ['dès que possible', '2026-11-24'],
    ['fin du mois', '2026-11-30'],
    ['le 15', '2026-12-15'],
    ['dans deux semaines', '2026-12-07'],
    ['premier décembre', '2026-12-01'],
    ['à la fin de mon contrat', '2027-04-01'],
  ],
  'de-DE': [
    ['1. Dezember', '2026-12-01'],
    ['am 1.12.', '2026-12-01'],
    ['am zweiten Januar', '2027-01-02'],
    ['doch erst am zweiten Januar', '2027-01-02'],
    ['im Januar', '2027-01-01'],
    ['einen Tag früher', '2027-01-09'],
    ['01.12.2026', '2026-12-01'],
    ['nächsten Montag', '2026-11-30'],
    ['übermorgen', '2026-11-25'],
    ['so bald wie möglich', '2026-11-24'],
    ['Monatsende', '2026-11-30'],
    ['am 15.', '2026-12-15'],
    ['in zwei Wochen', '2026-12-07'],
    ['zum 1. Januar', '2027-01-01'],
    ['ersten Dezember', '2026-12-01'],
    ['nächster Abrechnungstag', '2026-12-05'],
    ['wenn mein Vertrag endet', '2027-04-01'],
  ],
  'uk-UA': [
    ['1 грудня', '2026-12-01'],
    ['з першого грудня', '2026-12-01'],
    ['з другого січня', '2027-01-02'],
    ['понеділок', '2026-11-30'],
    ['наступного понеділка', '2026-11-30'],
    ['завтра', '2026-11-24'],
    ['якнайшвидше', '2026-11-24'],
    ['в кінці місяця', '2026-11-30'],
    ['15-го', '2026-12-15'],
    ['15 числа', '2026-12-15'],
    ['через два тижні', '2026-12-07'],
    ['05.12.2026', '2026-12-05'],
    ["у п'ятницю", '2026-11-27'],
    ['коли закінчиться договір', '2027-04-01'],
  ],
  'ar-AE': [
    ['١ ديسمبر', '2026-12-01'],
    ['1 ديسمبر 2026', '2026-12-01'],
    ['يوم الاثنين القادم', '2026-11-30'],
    ['غدًا', '2026-11-24'],
    ['في أقرب وقت ممكن', '2026-11-24'],
    ['نهاية الشهر', '2026-11-30'],
    ['يوم 15', '2026-12-15'],
    ['بعد 10 أيام', '2026-12-03'],
    ['الأول من كانون الأول', '2026-12-01'],
    ['بعد غد', '2026-11-25'],
    ['اليوم', '2026-11-23'],
    ['عندما ينتهي العقد', '2027-04-01'],
  ],
};

describe.each(Object.entries(phrases))('in %s', (locale, table) => {
  it.each(table)('"%s" is %s', (text, date) => {
    expect(readDate(text, readingIn(locale))?.dates.join() ?? null).toBe(date);
  });
});

it('offers both days that English numbers can mean, the likelier of the region first', () => {
  const inRegion = (locale: string) => readDate('5/12', readingIn(locale))?.dates.map(String);
  expect(inRegion('en-GB')).toEqual(['2026-12-05', '2027-05-12']);
  expect(inRegion('en-US')).toEqual(['2027-05-12', '2026-12-05']);
  expect(inRegion('de-DE')).toEqual(['2026-12-05']);
  expect(readDate('13/12', readingIn('en-US'))?.dates.map(String)).toEqual(['2026-12-13']);
});

it('offers both Fridays that "next Friday" can mean on a Monday', () => {
  expect(readDate('next friday', readingIn('en-GB'))?.dates.map(String)).toEqual(['2026-12-04', '2026-11-27']);
});

it.each([
  // The running month, and what was just over when a year began.
  ['2026-11-29', 'after november', '2026-12-01'],
  ['2026-11-29', 'november', null],
  ['2026-11-01', 'november', null],
  ['2026-11-29', 'mid november', '2026-11-15'],
  ['2026-11-29', 'end of november', '2026-11-30'],
  ['2027-01-02', '31 december', '2026-12-31'],
  ['2027-01-02', '31.12.', '2026-12-31'],
  ['2027-01-02', 'december', '2026-12-01'],
  ['2027-01-02', 'december 2027', '2027-12-01'],
  ['2027-01-02', 'the first monday of january', '2027-01-04'],
  ['2028-02-29', '29 february', '2028-02-29'],
  ['2028-02-29', 'a year today', '2029-02-28'],
  ['2026-12-31', 'a week tomorrow', '2027-01-08'],
  // What beside today is not understood is never left out.
  ['2026-11-29', 'two weeks today', '2026-12-13'],
  ['2026-11-29', 'today sennight', null],
  ['2026-11-29', 'every other tomorrow', null],
  ['2026-11-29', 'today please', '2026-11-29'],
  ['2026-11-29', 'from 25 november to 5 december', '2026-11-29,2026-12-05'],
])('on %s "%s" is %s', (today, text, date) => {
  const reading = { ...readingIn('en-GB'), today: day(today), earliest: day(today), inHand: null };
  expect(readDate(text, reading)?.dates.join() ?? null).toBe(date);
});

it.each([
  ['move my internet to Ethernet 500 from the first of December', '2026-12-01', 'move my internet to ethernet 500'],
  ['how much would 500 be from Monday?', '2026-11-30', 'how much would 500 be'],
  ['the 2nd plan', null, ''],
  ['change to 100 Mbps', null, ''],
  ['it costs 29.90', null, ''],
  ['the first one', null, ''],
])('inside "%s" finds %s', (text, date, rest) => {
  const found = findDate(text, readingIn('en-GB'));
  expect(found?.dates.join() ?? null).toBe(date);
  expect(found?.rest ?? '').toBe(rest);
});

describe.each(languages.map(({ locale }) => locale))('every date that is said in %s', (locale) => {
  const words = wordsFor(locale);
  const reading = readingIn(locale);
  const dates = fc.integer({ min: 0, max: 360 }).map((days) => reading.today.add({ days }));
  it('is understood as that date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const said of [words.date(date), words.shortDate(date, reading.today), date.toString()])
          expect(readDate(said, reading)?.dates.map(String), said).toEqual([date.toString()]);
      }),
      { numRuns: 60 },
    );
  });
  it('never makes anything fail, and never reads a day of the past without its year', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const found = readDate(text, reading);
        if (found && !/\d{4}/.test(text))
          expect(Temporal.PlainDate.compare(found.dates[0], reading.today)).toBeGreaterThanOrEqual(0);
        findDate(text, reading);
      }),
      { numRuns: 100 },
    );
  });
});

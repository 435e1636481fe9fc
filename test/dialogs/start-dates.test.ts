import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

const charged = () => aChat(exampleA('self', { settings: { 'change-plan.recurring.refund': 'None' } }));

it('says from when, and why not sooner, when the charged period must run out first', async () => {
  const chat = charged();
  for (const text of ['change plan', '1']) await chat.says(text);
  expect(chat.lastText).toBe(
    'From which day would you like Ethernet_100Mbps? The first possible day is Tuesday, 1 November 2022, because your current plan is charged until Monday, 31 October 2022. You can also say another day, such as "1 November" or "tomorrow".',
  );
  expect(chat.buttons).toEqual([
    'Use this date',
    'Start on 1 November',
    'Start on 1 December',
    'Pick another plan',
    'Cancel',
  ]);
});

it.each([
  [
    '20 October',
    'Thursday, 20 October 2022 is too early, because your current plan is charged until Monday, 31 October 2022. The first possible day is Tuesday, 1 November 2022.',
  ],
  ['2022-10-01', 'Saturday, 1 October 2022 is in the past. The first possible day is Tuesday, 1 November 2022.'],
])('refuses %s with the nearest possible day, and asks again', async (date, answer) => {
  const chat = charged();
  for (const text of ['change plan', '1', date]) await chat.says(text);
  expect(chat.lastText.startsWith(`${answer}\n\nFrom which day`)).toBe(true);
  await chat.presses('Start on 1 November');
  expect(chat.buttons).toContain('Change on 1 November');
});

it.each([
  ['as soon as possible', '2022-10-11'],
  ['tomorrow', '2022-10-12'],
  ['on the 15th', '2022-10-15'],
  ['1.12.2022', '2022-12-01'],
  ['13/12', '2022-12-13'],
  ['the first of next month', '2022-11-01'],
  ['next billing day', '2022-11-01'],
  ['end of the month', '2022-10-31'],
  ['in two weeks please', '2022-10-25'],
])('understands "%s"', async (text, date) => {
  const chat = aChat(exampleA('self'));
  for (const said of ['change plan', '1', text]) await chat.says(said);
  expect(JSON.stringify(chat.snapshot)).toContain(`"startDate":"${date}"`);
});

it.each(['not today', 'can I talk to someone today', '31 February', '30/2/2023', 'may', 'soon'])(
  'takes "%s" for no date',
  async (text) => {
    const chat = aChat(exampleA('self'));
    for (const said of ['change plan', '1', text]) await chat.says(said);
    expect(chat.state).not.toBe('confirmChange');
  },
);

it('reads the day and the month in the order of the language', async () => {
  const chat = aChat(exampleA('self'));
  chat.locale = 'en-US';
  for (const said of ['change plan', '1', '12/1']) await chat.says(said);
  expect(chat.buttons.slice(1, 3)).toEqual([
    'Start on Thursday, December 1, 2022',
    'Start on Thursday, January 12, 2023',
  ]);
  await chat.says('12/13');
  expect(chat.lastText).toContain('Tuesday, December 13, 2022');
  const german = aChat(exampleA('self'));
  german.locale = 'de-DE';
  for (const said of ['change plan', '1', '1/12']) await german.says(said);
  expect(german.lastText).toContain('1. Dezember 2022');
});

it('takes another date or plan from the cost card', async () => {
  const chat = aChat(exampleA('self'));
  for (const said of ['change plan', '1', 'tomorrow']) await chat.says(said);
  await chat.presses('Pick another date');
  await chat.presses('Start on 1 November');
  await chat.says('ethernet 1 gbps');
  expect(chat.lastText).toContain('to Ethernet_1Gbps on Tuesday, 1 November 2022');
  await chat.presses('Pick another plan');
  expect(chat.lastText).toMatch(/^Which plan/);
});

it('reads numbers of days that do not exist as no date, whatever else may be made of them', async () => {
  for (const text of ['2022-13-01', '2022-02-30', 'on 2022-13-01 please', '2022-12-012', '31.2.2023']) {
    const chat = aChat(exampleA());
    for (const said of ['change plan', '1', text]) await chat.says(said);
    expect(chat.state, text).toBe('whichDate');
    expect(chat.lastText, text).toMatch(/^I could not tell which day you mean\./);
  }
});

it('says the year of a short date that is not this year’s', async () => {
  const chat = aChat(exampleA('self'));
  for (const said of ['change plan', '1', '1 January']) await chat.says(said);
  expect(chat.buttons).toContain('Change on 1 January 2023');
  expect(chat.lines.join('\n')).toContain('New monthly price from 1 January 2023');
  await chat.presses('Change on 1 January 2023');
  expect(chat.buttons).toEqual(['Undo change on 1 January 2023']);
  chat.locale = 'en-US';
  await chat.says('undo');
  expect(chat.buttons).toContain('Keep change on January 1, 2023');
});

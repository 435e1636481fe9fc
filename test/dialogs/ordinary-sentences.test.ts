import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';

it.each([
  ['cancel my internet', /^I cannot do that in this chat, but support can help you/],
  ['I want to cancel my contract', /^I cannot do that in this chat/],
  ['stop sending me messages', /^I cannot do that in this chat/],
  ['I want a cheaper plan', /^From which day would you like Ethernet_100Mbps/],
  ['I want faster internet', /^From which day would you like Ethernet_1Gbps/],
  ['how much am I paying?', /^You have 2 active/],
  ['what is my current plan?', /^You have 2 active/],
  ['when is my next bill', /^Your next billing day is Tuesday, 1 November 2022/],
  ['speak to someone please', /^What would you like to ask/],
  ['I want to complain', /^What would you like to ask/],
  ['thanks a lot!', /^You are welcome/],
  ['thank you so much', /^You are welcome/],
  ['Hello bot', /^Hello /],
  ['bye', /^Goodbye/],
  ['Internet', /^Which plan/],
  ['can I get 1 Gbps?', /^From which day would you like Ethernet_1Gbps/],
  ['switch me to Ethernet_100Mbps', /^From which day would you like Ethernet_100Mbps/],
  ["don't change my plan", /^You have 2 active/],
  ['did my change go through?', /^You have no change that is waiting/],
  ['when does my plan change?', /^You have no change that is waiting/],
  ['what happens if I change my plan?', /^Your old plan goes on until the day before/],
  ['I do not want support, I want to change my plan', /^Which service/],
  ['can I undo later?', /^A change can be undone until the day before it starts/],
  ['how can I change my plan?', /^Which service/],
])('answers "%s"', async (text, answer) => {
  const chat = aChat(withVoice('self', 'self'));
  await chat.says(text);
  expect(chat.lastText).toMatch(answer);
});

it('opens the ticket that it offered', async () => {
  const chat = aChat(exampleA());
  for (const text of ['cancel my internet', 'yes']) await chat.says(text);
  expect(chat.state).toBe('whatToAsk');
});

it.each([
  ['yes but from monday', /on Monday, 17 October 2022/],
  ['do it tomorrow', /on Wednesday, 12 October 2022/],
  ['not yet', /^No hurry/],
  ['later', /^No hurry/],
  ['i want the 1 Gbps instead', /to Ethernet_1Gbps on Thursday, 20 October 2022/],
])('takes "%s" on the cost card', async (text, answer) => {
  const chat = aChat(exampleA('self'));
  for (const said of ['change plan', '1', '20 October', text]) await chat.says(said);
  expect(chat.lastText).toMatch(answer);
  expect(chat.account.openChanges).toEqual([]);
});

it.each([
  ['as soon as you can', '2022-10-11'],
  ['12', '2022-10-12'],
  ['15', '2022-10-15'],
  ['first', '2022-11-01'],
  ['mid november', '2022-11-15'],
  ['beginning of december', '2022-12-01'],
  ['end of january', '2023-01-31'],
])('reads "%s" as a day', async (text, date) => {
  const chat = aChat(exampleA('self'));
  for (const said of ['change plan', '1', text]) await chat.says(said);
  expect(JSON.stringify(chat.snapshot)).toContain(`"startDate":"${date}"`);
});

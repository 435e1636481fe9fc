import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, withoutPlans } from './example-accounts.ts';

it('sends a request with the words and files of the customer, and changes nothing', async () => {
  const chat = aChat(exampleA('request'));
  const before = chat.account;
  for (const text of ['change plan', '1', '20 october']) await chat.says(text);
  expect(chat.buttons).toEqual(['Request change for 20 October', 'Pick another date', 'Pick another plan', 'Cancel']);
  await chat.presses('Request change for 20 October');
  await chat.attaches(['contract.pdf'], 'As agreed on the phone.');
  expect(chat.lastText).toBe('Your request says: “As agreed on the phone.”, with 1 file. Send it now, or add more.');
  await chat.presses('Send request', { message: 'Thank you!' });
  expect(chat.lastText).toBe(
    'Sent. Support has your request for Ethernet_100Mbps from Thursday, 20 October 2022 as ticket #1 and will answer here. Nothing changes until then.',
  );
  expect(chat.tickets).toMatchObject([
    {
      subject: 'Request tariff change for service: Ethernet_500Mbps',
      priority: 'low',
      type: 'question',
      message: [
        'Please change my current plan.',
        'Current service: Ethernet_500Mbps',
        'New plan start date: 2022-10-20',
        'New plan: Ethernet_100Mbps',
        'As agreed on the phone.',
        'Thank you!',
      ].join('\n'),
      attachmentIds: ['file-contract.pdf'],
      requestedChange: { planId: 'Ethernet_100Mbps' },
    },
  ]);
  expect(chat.tickets[0]?.requestedChange?.quote?.lines).toHaveLength(3);
  expect(chat.account).toEqual(before);
});

it('sends a request as it is, by words', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change plan', '1', '20 october', 'change', 'nothing to add']) await chat.says(text);
  expect(chat.tickets[0]?.message.split('\n')).toHaveLength(4);
});

it('can ask support although the customer could change alone', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 october']) await chat.says(text);
  expect(chat.buttons.slice(0, 2)).toEqual(['Change on 20 October', 'Request change for 20 October']);
  await chat.says('request change for 20 october');
  await chat.says('send it');
  expect(chat.tickets).toHaveLength(1);
  expect(chat.account.openChanges).toEqual([]);
});

it.each(['request', 'both'] as const)('asks support for a plan where the list is empty (%s)', async (ways) => {
  const chat = aChat(withoutPlans(ways));
  await chat.says('change plan');
  expect(chat.lastText).toBe(
    'There is no plan to choose here for Ethernet_500Mbps, but support can find one with you. Write what you would like, attach files if you have any, and send the request.',
  );
  await chat.says('Something cheaper');
  await chat.presses('Send request');
  expect(chat.lastText).toBe(
    'Sent. Support has your request about Ethernet_500Mbps as ticket #1 and will answer here. Nothing changes until then.',
  );
  expect(chat.tickets[0]?.message).toBe(
    'Please change my current plan.\nCurrent service: Ethernet_500Mbps\nSomething cheaper',
  );
  expect(chat.tickets[0]?.requestedChange).toMatchObject({ planId: null, startDate: null, quote: null });
});

it('keeps files that came early, and says when they are gone', async () => {
  const chat = aChat(exampleA('request'));
  await chat.attaches(['a.txt', 'b.txt'], 'my services');
  expect(chat.lastText).toMatch(/^I have kept your 2 files\. They go along when .*\n\nYou have 1 active service/);
  for (const text of ['change plan', '1', '20 october', 'request']) await chat.says(text);
  expect(chat.lastText).toMatch(/2 files are attached\.$/);
  await chat.says('send');
  expect(chat.tickets[0]?.attachmentIds).toHaveLength(2);
  await chat.send({ type: 'message', text: '', attachments: [{ id: 'file-a.txt' }] });
  expect(chat.lastText).toBe('I could not find those files any more. Please attach them again.');
});

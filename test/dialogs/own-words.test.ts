import { describe, expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, withVoice } from './example-accounts.ts';

describe('one sentence', () => {
  it.each([
    'move my internet to Ethernet 100 from the first of December',
    'I want to switch to the 100 Mbps plan on 1 December',
    'Ethernet_100Mbps from 1 Dec please',
    'hi, could you put me on ethernt 100 as of december 1st?',
    'can I have the 100 from the 1st of December',
    'downgrade to 100 mbps starting 2022-12-01',
    'please change Ethernet 500 to Ethernet 100 on the first of December',
    'not the 1 Gbps, the 100 from 1 december',
  ])('"%s" goes straight to the price', async (text) => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says(text);
    expect(chat.lastText).toMatch(
      /^Here is the price for changing .* to Ethernet_100Mbps on Thursday, 1 December 2022/,
    );
    expect(chat.account.openChanges).toEqual([]);
  });

  it('asks for what is missing, and keeps what was said', async () => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says('I want to change my internet from the first of December');
    expect(chat.lastText).toMatch(/^Which plan would you like/);
    await chat.says('the 100 one');
    expect(chat.lastText).toMatch(/to Ethernet_100Mbps on Thursday, 1 December 2022/);
  });

  it('keeps a day that was said before the service', async () => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says('I want to change a plan on 1 December');
    expect(chat.lastText).toMatch(/^Which service/);
    await chat.says('internet');
    await chat.says('ethernet 100');
    expect(chat.lastText).toMatch(/to Ethernet_100Mbps on Thursday, 1 December 2022/);
  });

  it('refuses a day that is not possible with the nearest that is', async () => {
    const chat = aChat(exampleA('self', { settings: { 'change-plan.recurring.refund': 'None' } }));
    await chat.says('change to Ethernet 100 tomorrow');
    expect(chat.lastText).toMatch(
      /^Wednesday, 12 October 2022 is too early, because .* The first possible day is Tuesday, 1 November 2022/,
    );
    expect(chat.buttons).toContain('Start on 1 November');
  });
});

describe('what can mean several', () => {
  it('offers the plans that a name fits', async () => {
    const chat = aChat(exampleA('self'));
    await chat.says('change to ethernet from 1 December');
    expect(chat.lastText).toMatch(/^Which of these plans do you mean/);
    expect(chat.buttons).toContain('Show all plans');
    await chat.says('1');
    expect(chat.lastText).toMatch(/on Thursday, 1 December 2022/);
  });

  it('offers both days that 5/12 can be', async () => {
    const chat = aChat(exampleA('self'));
    await chat.says('switch to Ethernet 100 from 5/12');
    expect(chat.lastText).toBe('Which day do you mean for Ethernet_100Mbps?');
    await chat.presses('Start on Monday, 5 December 2022');
    expect(chat.lastText).toMatch(/on Monday, 5 December 2022/);
  });
});

describe('a price that is only asked', () => {
  it.each([
    'How much would 100 be from Monday?',
    'what would Ethernet 100 cost from monday',
    'price of ethernet 100 from Monday?',
    'what if I switch to ethernet 100 on Monday?',
  ])('"%s" is answered and begins nothing', async (text) => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says(text);
    expect(chat.lastText).toMatch(
      /^Changing .* to Ethernet_100Mbps on Monday, 17 October 2022: .* I have not changed anything\.$/,
    );
    expect(chat.state).toBe('ready');
    await chat.presses(chat.suggestions[0] ?? '');
    expect(chat.lastText).toMatch(/^Here is the price for changing .* to Ethernet_100Mbps on Monday, 17 October 2022/);
  });
});

describe('a correction', () => {
  const onTheCard = async () => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says('change my internet to Ethernet 100 on 20 October');
    return chat;
  };
  it.each([
    ['change the date to the 25th', /to Ethernet_100Mbps on Tuesday, 25 October 2022/],
    ['actually the 1 Gbps one', /to Ethernet_1Gbps on Thursday, 20 October 2022/],
    ['no, make it the 25th', /to Ethernet_100Mbps on Tuesday, 25 October 2022/],
    ['rather 1 gig from the 25th', /to Ethernet_1Gbps on Tuesday, 25 October 2022/],
    [
      'no, voice',
      /^I have left the change of Ethernet_500Mbps to Ethernet_100Mbps for now: nothing was changed\.\n\nWhich plan would you like/,
    ],
    [
      'I meant my phone',
      /^I have left the change of Ethernet_500Mbps to Ethernet_100Mbps for now: nothing was changed\.\n\nWhich plan would you like/,
    ],
    ['the faster one', /to Ethernet_1Gbps/],
    ['hmm, tomorrow instead', /on Wednesday, 12 October 2022/],
  ])('"%s" is heard on the cost card', async (text, answer) => {
    const chat = await onTheCard();
    await chat.says(text);
    expect(chat.lastText).toMatch(answer);
    expect(chat.account.openChanges).toEqual([]);
  });

  it('takes another plan while the day is asked', async () => {
    const chat = aChat(withVoice('self', 'self'));
    for (const text of ['change internet', 'ethernet 100', 'actually the 1 Gbps one']) await chat.says(text);
    expect(chat.lastText).toMatch(/^From which day would you like Ethernet_1Gbps/);
  });
});

describe('a question in the middle', () => {
  it.each([
    ['why is there a fee?', /fee/],
    [
      'what happens to my old plan?',
      /^Ethernet_500Mbps goes on until the end of Wednesday, 19 October 2022, and Ethernet_100Mbps takes its place/,
    ],
    ['when am I billed?', /^With this change/],
    ['how much do I get back?', /back as credit/],
    ['can I undo it later?', /^You can undo this change until the end of Wednesday, 19 October 2022/],
    ['how much will I pay per month?', /^You pay \$200\.00 a month now, and \$100\.00 a month from 20 October/],
    ['when does it start?', /changes to Ethernet_100Mbps on Thursday, 20 October 2022/],
    ['why not earlier?', /can start on .* at the earliest/],
  ])('"%s" is answered from the quote, and the open question returns', async (text, answer) => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says('change my internet to Ethernet 100 on 20 October');
    await chat.says(text);
    expect(chat.lastText).toMatch(answer);
    expect(chat.lastText).toMatch(/Here is the price for changing/);
    expect(chat.state).toBe('confirmChange');
  });
});

describe('after days', () => {
  it('welcomes back, and shows the price as it is now', async () => {
    const chat = aChat(withVoice('self', 'self'));
    await chat.says('change my internet to Ethernet 100 on 20 November');
    chat.travelTo('2022-10-14');
    await chat.says('hello');
    expect(chat.lastText).toMatch(
      /^Welcome back, John\. Last time we were here:\n\nThe price I showed you earlier was good until .*\n\nHere is the price/s,
    );
    expect(chat.state).toBe('confirmChange');
  });
});

describe('another language', () => {
  it.each([
    'Deutsch',
    'in German please',
    'auf Deutsch bitte',
    'can we speak german?',
    'sprechen wir Deutsch',
    'switch to German',
  ])('"%s" switches to it', async (text) => {
    const chat = aChat(exampleA('self'));
    await chat.says(text);
    expect(chat.last['locale']).toBe('de-DE');
    await chat.says('help');
    expect(chat.last['locale']).toBe('de-DE');
  });
  it('names the languages there are', async () => {
    const chat = aChat(exampleA('self'));
    await chat.says('can I change the language?');
    expect(chat.suggestions).toContain('Español');
  });
});

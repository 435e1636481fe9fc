import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../format/read-transcript.ts';
import { House } from '../house/house.ts';
import { failureText } from './failure-text.ts';
import { runTranscript } from './run-transcript.ts';
import { usualWay } from './way.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const head = 'name: A try\nas: John Doe\nsteps:\n';

/** What is said of a try whose last step, in line 5, looks at what `my services` brought. */
async function failureOf(step: string): Promise<string> {
  const { transcript } = readTranscript(`${head}  - user: my services\n  - ${step}\n`, 'try.yaml');
  const { failures } = await runTranscript(house, transcript, usualWay);
  return failures.map((failure) => failureText(transcript, failure)).join('\n');
}

describe('what does not fit is said with the place, what was wanted and what is there', () => {
  const whole = '    | You have 3 active services';
  it.each<[string, string, string]>([
    ['bot: Hello', '    text\n    - Hello\n', whole],
    ['bot: /^Hello/', '    text\n    - /^Hello/\n', whole],
    ['bot: { contains: [Voice 100, Hello] }', '    contains\n    - Hello\n', whole],
    ['bot: { without: Voice 100 }', '    without\n    - Voice 100\n', whole],
    ['bot: { says: help }', '    says\n    - help\n', whole],
    ['bot: { says: { ask.plan: { service: X } } }', '    says\n    - ask.plan: { service: X }\n', whole],
    ['bot: { says not: services.total }', '    says not\n    - services.total\n', whole],
    ['bot: { card: cost }', '    card\n    - cost\n    + services\n', whole],
    ['bot: { card: none }', '    card\n    - none\n    + services\n', whole],
    ['bot: { title: Nothing }', '    title\n    - Nothing\n    + ', whole],
    [
      'bot: { rows: { field.price: $3.00, field.status: asleep } }',
      '    - field.price: $3.00\n    + Price: $200.00 a month\n',
      '    - field.status: asleep\n    + Status: Active\n',
    ],
    ['bot: { lines: [Nothing] }', '    lines\n    - Nothing\n    + ', whole],
    ['bot: { fields: [date] }', '    fields\n    - date\n    + (none)\n', whole],
    ['bot: { choices: [Voice] }', '    choices\n    - Voice\n    + (none)\n', whole],
    ['bot: { buttons: [Nothing] }', '    buttons\n    - Nothing\n    + ', whole],
    ['bot: { no buttons: all }', '    no buttons\n    - all\n    + ', whole],
    ['bot: { suggestions: [Nothing] }', '    suggestions\n    - Nothing\n    + ', whole],
    ['bot: { locale: es }', '    locale\n    - es\n    + en-GB\n', whole],
    ['database: { balance: $3.00 }', '    balance\n    - $3.00\n    + ', ''],
    ['database: { mails: 3 }', '    mails\n    - 3\n    + 0', ''],
    ['database: { changes: [{ state: scheduled }] }', '    changes\n    - { state: scheduled }\n    + none', ''],
    [
      'database: { services: [{ plan: X }] }',
      '    services\n    - { plan: X }\n    + { plan: Ethernet_500Mbps }\n',
      '',
    ],
    ['press: Nothing', 'there is no button "Nothing"', '    | ('],
    ['press old: Nothing', 'there was no earlier button "Nothing"', '    | ('],
    ['attach: a.docx', 'a file can end in .pdf, ', 'not as "a.docx"'],
  ])('%s', async (step, difference, there) => {
    const failure = await failureOf(step);
    expect(failure).toMatch(/^try\.yaml:5 step 2 \(/);
    expect(failure).toContain(difference);
    expect(failure).toContain(there);
  });
});

describe('what can never fit is told before anything runs, with a way out only where there is one', () => {
  const nothingLike = ' The keys are in dialogs/language/messages.ts.';
  it.each<[string, string]>([
    [
      'bot: { says: asked.plan }',
      'bot.says: there is no message "asked.plan" in dialogs/language. Did you mean ask.plan',
    ],
    ['bot: { says: zzzzzz }', `bot.says: there is no message "zzzzzz" in dialogs/language.${nothingLike}`],
    [
      'bot: { says: /hello/ }',
      'bot.says: /hello/ is a pattern, and this takes the key of a message; write the pattern under',
    ],
    ['bot: { says not: /hello/ }', 'bot.says not: /hello/ is a pattern'],
    [
      'bot: { says: { ask.plam: { service: X } } }',
      'there is no message "ask.plam" in dialogs/language. Did you mean ask.plan',
    ],
    [
      'bot: { buttons: [button.confrim] }',
      'there is no message "button.confrim" in dialogs/language. Did you mean button.confirm',
    ],
    ['bot: { no buttons: [button.confrim] }', 'there is no message "button.confrim"'],
    ['bot: { suggestions: [button.confrim] }', 'there is no message "button.confrim"'],
    ['bot: { title: cost.titel }', 'there is no message "cost.titel" in dialogs/language. Did you mean cost.title'],
    ['bot: { lines: [cost.titel] }', 'there is no message "cost.titel"'],
    [
      'bot: { rows: { field.prise: x } }',
      'there is no message "field.prise" in dialogs/language. Did you mean field.price',
    ],
    ['press: button.confrim', 'there is no message "button.confrim" in dialogs/language. Did you mean button.confirm'],
    ['press old: button.confrim', 'there is no message "button.confrim"'],
    ['bot: { contains: /(/ }', '/(/ is no pattern that can be read'],
    ['bot: /[/', '/[/ is no pattern that can be read'],
    ['bot: { card: costs }', 'bot.card: '],
  ])('%s', async (step, message) => {
    await expect(failureOf(step)).rejects.toThrow(message);
    await expect(failureOf(step)).rejects.toThrow(/^try\.yaml:5: /);
  });

  it.each(['user: /what/', 'bot: { contains: bill.pdf }', 'bot: { buttons: [e-mail, a.b] }'])(
    'takes %s for words',
    (step) => {
      expect(() => readTranscript(`${head}  - user: hi\n  - ${step}\n`, 'try.yaml')).not.toThrow();
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../format/read-transcript.ts';
import { House } from '../house/house.ts';
import { failureText } from './failure-text.ts';
import { rewritten } from './rewrite.ts';
import { runTranscript } from './run-transcript.ts';
import { usualWay } from './way.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const head = 'name: A try # mine\nas: John Doe\nsteps:\n';

async function run(steps: string) {
  const read = readTranscript(head + steps, 'try.yaml');
  const outcome = await runTranscript(house, read.transcript, usualWay);
  const failures = outcome.failures.map((failure) => failureText(read.transcript, failure));
  return { failures, updated: rewritten(read, outcome.failures, outcome.observed).slice(head.length) };
}

describe('a transcript that is not what the bot does', () => {
  it('fails at the line of the step, with what was wanted and what is there', async () => {
    const { failures } = await run('  - user: my services\n  - bot: { says: help, rows: { field.price: $3.00 } }\n');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^try\.yaml:5 step 2 \(bot\): the bot said something else/);
    expect(failures[0]).toContain('    - help\n');
    expect(failures[0]).toContain('    - field.price: $3.00\n    + Price: $200.00 a month\n');
    expect(failures[0]).toContain('    | You have 3 active services');
  });

  it.for([
    ['  - user: hi\n  - silence\n', 'the bot said something'],
    ['  - user: hi\n  - bot: {}\n  - bot: {}\n', 'the bot said nothing here'],
    ['  - user: hi\n  - press: Nothing\n', 'there is no button "Nothing"'],
    ['  - user: support\n  - press: button.send-question\n', 'is held back by its card'],
    ['  - user: hi\n  - updated: { card: cost }\n', 'no earlier message was replaced here'],
    ['  - database: { changes: [{ state: scheduled }] }\n', 'the database holds something else'],
    ['  - mail: { contains: x }\n', 'no mail went to support'],
    ['  - support: answer 7 "x"\n', 'There is no such ticket.'],
    ['  - clock: 2020-01-01\n', 'time goes forward only'],
    ['  - data: { customer: { colour: red } }\n', 'Customer has no column colour'],
    ['  - settings: { portal.colour: red }\n', 'there is no such setting'],
  ] as const)('%j fails: %s', async ([steps, why]) => {
    const { failures } = await run(steps);
    expect(failures.join('\n')).toContain(why);
  });

  it('fails for a customer there is not, and says who there is', async () => {
    const { transcript } = readTranscript(`${head.replace('John Doe', 'Nobody')}  - user: hi\n`, 'try.yaml');
    const { failures } = await runTranscript(house, transcript, usualWay);
    expect(failures[0]?.what).toMatch(/there is no customer "Nobody"; there are John Doe \(1\), /);
  });

  it('is put right by -u where it differs, and nowhere else', async () => {
    const { updated } = await run(`  # services
  - user: my services      # typed
  - bot: { says: help, contains: Voice 100, rows: { field.price: $3.00 } } # said
  - user: what is the meaning of life
  - silence
  - database: { changes: [{ state: scheduled }], balance: /\\$0/ }
`);
    expect(updated).toBe(`  # services
  - user: my services      # typed
  - bot: { says: services.total, contains: Voice 100, rows: { field.price: $200.00 a month } } # said
  - user: what is the meaning of life
  - bot: { says: answer.unknown }
  - database: { changes: [], balance: /\\$0/ }
`);
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quoteAnswer } from '../../../bot/commands/quote-answer.ts';
import { previewWhatIf, readWhatIf, type WhatIfWish } from '../../../bot/commands/what-if/preview-what-if.ts';
import { temporaryFolder } from '../../prisma/temporary-folder.ts';
import { runCommand } from '../run-command.ts';

const base = { today: '2022-10-15', plans: { Fast: '200.00', 'Basic plan': '100.00' } };
const answer = (file: object, wish?: WhatIfWish) =>
  quoteAnswer(previewWhatIf(readWhatIf(JSON.stringify(file)), wish), { explain: false });

describe('a what-if file', () => {
  it('has factory defaults for all but today and plans', () => {
    expect(answer(base, { plan: 'basic plan' })).toContain('Fast → Basic plan from 1 November 2022 (a cheaper plan)');
  });

  it('is asked what the command line asks rather than what it asks itself', () => {
    const file = { ...base, ask: { plan: 'Basic plan', date: '2022-12-01' } };
    expect(answer(file)).toContain('from 1 December 2022');
    expect(answer(file, { date: 'today' })).toContain('cannot start on 15 October 2022');
    expect(answer(file, { plan: 'Fast' })).toContain('the service is on it already');
  });

  it.each<[object, string]>([
    [{ ...base, custmer: {} }, 'the file: there is no field custmer; there are: today, time, timeZone'],
    [
      { ...base, customer: { billing: 'recurring' } },
      'customer: there is no field billing; there are: billingType, billingDay',
    ],
    [{ ...base, services: [{ plan: 'Fast', charged: [{ from: '2022-10-01', to: '2022-10-31' }] }] }, 'field to;'],
    [{ ...base, today: '2022-10-32' }, 'today: '],
    [{ ...base, plans: { Fast: '200,00' } }, 'plans.Fast: '],
    [{ ...base, services: [{ plan: 'Slow' }] }, 'The file has no plan "Slow". There are: Fast, Basic plan.'],
    [{ ...base, plans: { Fast: { price: '1', offers: ['Slow'] } } }, 'The file has no plan "Slow".'],
    [{ ...base, settings: { 'change-plan.recuring.refund': 'None' } }, 'Did you mean change-plan.recurring.refund'],
    [{ ...base, settings: { 'change-plan.recurring.refund': 'All' } }, 'Allowed: one of: None, Refund unused money'],
    [
      { ...base, services: [{ plan: 'Fast' }, { plan: 'Fast' }] },
      'Name one of the services of the file with --service: 1, 2',
    ],
    [
      { ...base, services: [{ plan: 'Fast', charged: [{ from: '2022-10-02', until: '2022-10-01' }] }] },
      'which is before it',
    ],
    [
      {
        ...base,
        customer: { billingType: 'prepaid-custom' },
        services: [{ plan: 'Fast', charged: [{ from: '2022-10-01', until: '2022-10-20' }] }],
      },
      'is not one prepaid period, so it needs an amount',
    ],
  ])('is refused with what is wrong and what is allowed: %j', (file, why) => {
    expect(() => answer(file)).toThrow(why);
  });

  it('is read by the command', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'try.json'), JSON.stringify({ ...base, ask: { plan: 'Basic plan' } }));
    await writeFile(join(folder, 'not.json'), '{ today');
    const run = (...words: string[]) => runCommand('quote', folder, {}, ...words);
    expect(await run('--what-if', 'try.json')).toMatchObject({ code: 0, out: expect.stringContaining('Fast → Basic') });
    expect(await run('--what-if', 'not.json')).toMatchObject({ code: 1, err: expect.stringContaining('is not JSON') });
    expect(await run('--what-if', 'none.json')).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('none.json cannot be read') },
    });
  });
});

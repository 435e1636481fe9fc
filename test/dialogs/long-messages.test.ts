import { beforeAll, describe, expect, it } from 'vitest';
import { commandInside } from '../../dialogs/reading/command.ts';
import { hear } from '../../dialogs/reading/hear.ts';
import { plainText } from '../../dialogs/reading/plain-text.ts';
import { aChat } from './chat.ts';
import { exampleA } from './example-accounts.ts';
import { workOf } from './work-done.ts';

const [SHORT, LONG] = [1000, 10_000];
/** How often a message may be gone through from end to end: to look for markup, for what language it is in, and to cut it. */
const WHOLE_PASSES = 60;

/** What is written again and again; each made some part of the reading slow once, or might. */
const parts = [
  ...(['…', '.', '?', ' ', '\n', "'", '1/', '1 ', 'a', 'ﷺ', '🙂', 'e\u0301', '\u200b'] as const),
  ...(['half an hour ', 'monday ', 'not ', 'no, '] as const),
];

async function workAt(way: readonly string[], text: string) {
  const chat = aChat(exampleA());
  for (const said of way) await chat.says(said);
  return workOf(() => chat.says(text));
}

describe.each<[string, readonly string[]]>([
  ['at the beginning', []],
  ['where a day is asked for', ['change plan', '1', '20 October']],
  ['where a message to support is written', ['support']],
])('%s', (_where, way) => {
  // Catalogues and lexicons are made when they are first used, which is no work of any one message.
  beforeAll(() => workAt(way, 'a '.repeat(SHORT / 2)));

  it.each(parts)('10,000 characters of %j are hardly more work than 1,000', async (part) => {
    // Something else at the end: what is slow is mostly slow because the end does not fit.
    const of = (length: number) => workAt(way, `${part.repeat(length / part.length)}x`);
    const [short, long] = [await of(SHORT), await of(LONG)];
    expect(short.calls).toBeGreaterThan(1000);
    expect(long.calls).toBeLessThan(short.calls * 1.05);
    expect(long.characters).toBeLessThan(short.characters + WHOLE_PASSES * (LONG - SHORT));
  });
});

it('never takes the beginning of a long message for all of it', () => {
  expect(plainText(`yes${' '.repeat(1000)}but not now`)).not.toBe('yes');
  expect([...hear(`cancel${'.'.repeat(1000)} it later`, 'en-GB').strictly]).toEqual([]);
  const long = `I would like to change my plan. ${'Because of this and that. '.repeat(50)}`;
  expect(commandInside(hear(long, 'en-GB'), false)).toBe('change');
});

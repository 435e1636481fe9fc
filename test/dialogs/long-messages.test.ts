import { expect, it } from 'vitest';
import { commandInside } from '../../dialogs/reading/command.ts';
import { hear } from '../../dialogs/reading/hear.ts';
import { plainText } from '../../dialogs/reading/plain-text.ts';
import { aChat } from './chat.ts';
import { exampleA } from './example-accounts.ts';

const RUNS = 12;

/** The shortest of several turns with each text, in turns, in milliseconds: what the machine was busy with besides does not count. */
async function shortestTurns(way: readonly string[], texts: readonly string[]): Promise<number[]> {
  const shortest = texts.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, text] of texts.entries()) {
      const chat = aChat(exampleA());
      for (const said of way) await chat.says(said);
      const startedAt = performance.now();
      await chat.says(text);
      shortest[index] = Math.min(shortest[index] ?? 0, performance.now() - startedAt);
    }
  }
  return shortest;
}

it.each([
  ['…', 'x', []],
  ['.', 'x', []],
  ['?', 'x', []],
  ['ﷺ', '', []],
  ['half an hour ', '', ['change plan', '1']],
  ['half an hour ', '', ['change plan', '1', '20 October']],
] as const)(
  'reads 10,000 characters of "%s" about as fast as 100',
  async (part, end, way) => {
    const of = (length: number) => part.repeat(length / part.length - end.length) + end;
    const [short = 0, long] = await shortestTurns(way, [of(100), of(10_000)]);
    expect(long).toBeLessThan(short * 20);
  },
  120_000,
);

it('never takes the beginning of a long message for all of it', () => {
  expect(plainText(`yes${' '.repeat(1000)}but not now`)).not.toBe('yes');
  expect([...hear(`cancel${'.'.repeat(1000)} it later`, 'en-GB').strictly]).toEqual([]);
  const long = `I would like to change my plan. ${'Because of this and that. '.repeat(50)}`;
  expect(commandInside(hear(long, 'en-GB'), false)).toBe('change');
});

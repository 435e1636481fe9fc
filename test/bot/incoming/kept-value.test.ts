import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readActivity } from '../../../bot/incoming/incoming-activity.ts';
import type { Json } from '../../../domain/json.ts';

function kept(value: Json) {
  const incoming = readActivity({ type: 'message', value }, { textLength: 10_000 });
  if (incoming.kind !== 'message') throw new Error('it is a message');
  return incoming.activity['value'];
}

const junk = 'x'.repeat(62_000);

it.each<[Json, Json]>([
  [{ do: 'x', junk }, {}],
  [
    { do: 'help', card: 'c', junk, deep: { junk: [junk] } },
    { do: 'help', card: 'c' },
  ],
  [
    { do: 'choose date', card: 'c', day: '2026-12-01', junk },
    { do: 'choose date', card: 'c', day: '2026-12-01', date: '' },
  ],
  [{ do: 'help', card: junk }, {}],
  [junk, {}],
  [[junk], {}],
  [7, {}],
])('keeps of a submit what our cards send, and nothing of the rest', (value, expected) => {
  expect(kept(value)).toEqual(expected);
});

it('keeps what is written into a card, and of what is too long enough to say so', () => {
  const text = 'a'.repeat(10_000);
  expect(kept({ do: 'send request', card: 'c', message: text })).toEqual({
    do: 'send request',
    card: 'c',
    message: text,
  });
  expect(JSON.stringify(kept({ do: 'send question', card: 'c', question: junk })).length).toBeLessThan(10_100);
});

it('keeps little of any message, whatever is in it', () => {
  fc.assert(
    fc.property(fc.json(), fc.dictionary(fc.string(), fc.json()), (text, more) => {
      const value: Json = { do: 'send request', card: 'c', ...more, message: `${text}${junk}` };
      const body = { type: 'message', value, text, entities: [junk], channelData: { junk, ...more }, from: { junk } };
      const incoming = readActivity(body, { textLength: 100_000 });
      expect(JSON.stringify(incoming).length).toBeLessThan(25_000 + 2 * JSON.stringify(text).length);
    }),
  );
});

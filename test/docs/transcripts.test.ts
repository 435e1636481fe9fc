import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTranscript } from '../transcripts/format/read-transcript.ts';
import { stepKinds } from '../transcripts/format/steps.ts';
import { House } from '../transcripts/house/house.ts';
import { failureText } from '../transcripts/runner/failure-text.ts';
import { runTranscript } from '../transcripts/runner/run-transcript.ts';
import { usualWay } from '../transcripts/runner/way.ts';

const page = readFileSync(new URL('../../docs/transcripts.md', import.meta.url), 'utf8');
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('the example on the page of transcripts is what the bot does', async () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { transcript } = readTranscript(example, 'docs/transcripts.md');
  const { failures } = await runTranscript(house, transcript, usualWay);
  expect(failures.map((failure) => failureText(transcript, failure)).join('\n')).toBe('');
});

it('the page explains every step', () => {
  expect(stepKinds.filter((kind) => !page.includes(`\`${kind}`))).toEqual([]);
});

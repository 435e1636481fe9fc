import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from './format/read-transcript.ts';
import { House } from './house/house.ts';
import { failureText } from './runner/failure-text.ts';
import { findFiles } from './runner/find-files.ts';
import { runTranscript } from './runner/run-transcript.ts';
import { usualWay } from './runner/way.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

describe('the conversations of test/transcripts', () => {
  it.for(findFiles([]))('%s', async (file) => {
    const { transcript } = readTranscript(readFileSync(file, 'utf8'), file);
    const { failures } = await runTranscript(house, transcript, usualWay);
    expect(failures.map((failure) => failureText(transcript, failure)).join('\n')).toBe('');
  });
});

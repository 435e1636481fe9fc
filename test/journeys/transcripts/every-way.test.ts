import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivenChannels } from '../../transcripts/channels/open-channel.ts';
import { readTranscript } from '../../transcripts/format/read-transcript.ts';
import { House } from '../../transcripts/house/house.ts';
import { differentEnd } from '../../transcripts/runner/different-end.ts';
import { failureText } from '../../transcripts/runner/failure-text.ts';
import { findFiles } from '../../transcripts/runner/find-files.ts';
import { runTranscript } from '../../transcripts/runner/run-transcript.ts';
import { everyWay, usualWay, wayText } from '../../transcripts/runner/way.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

describe('a conversation comes to the same end in every way', () => {
  it.for(findFiles([]))('%s', async (file) => {
    const { transcript } = readTranscript(readFileSync(file, 'utf8'), file);
    const usual = await runTranscript(house, transcript, usualWay);
    const found: string[] = [];
    for (const way of everyWay(drivenChannels.filter((channel) => transcript.channels.includes(channel)))) {
      const outcome = await runTranscript(house, transcript, way);
      const wrong = [
        ...outcome.failures.map((failure) => failureText(transcript, failure)),
        ...differentEnd(usual, outcome),
      ];
      if (wrong.length > 0) found.push(`${wayText(way)}:`, ...wrong);
    }
    expect(found.join('\n')).toBe('');
  });
});

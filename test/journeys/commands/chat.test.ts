import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTranscript } from '../../transcripts/format/read-transcript.ts';
import { House } from '../../transcripts/house/house.ts';
import { failureText } from '../../transcripts/runner/failure-text.ts';
import { runTranscript } from '../../transcripts/runner/run-transcript.ts';
import { usualWay } from '../../transcripts/runner/way.ts';
import { temporaryData } from '../temporary-data.ts';
import { runTool } from './run-tool.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

describe('npm run chat', () => {
  it('talks, presses by number and by title, moves the date, and records what can be run', async () => {
    const file = join(data.folder, 'mine.yaml');
    const lines = [
      'change plan',
      '1',
      'Choose Ethernet_100Mbps',
      '/clock +1h',
      'tomorrow',
      '1',
      '/clock +3d',
      '/restart',
      '/quit',
    ];
    const { code, out, err } = await runTool('chat', ['--as', '1', '--record', file], lines);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('[1] Change Ethernet_500Mbps');
    expect(out).toContain('Ethernet_100Mbps is active in place of Ethernet_500Mbps');
    const { transcript } = readTranscript(readFileSync(file, 'utf8'), file);
    expect(transcript.steps.map(({ kind }) => kind)).toContain('press');
    const house = await House.open();
    const { failures } = await runTranscript(house, transcript, usualWay);
    await house.close();
    expect(failures.map((failure) => failureText(transcript, failure)).join('\n')).toBe('');
  });

  it('keeps its data in a folder', async () => {
    const folder = join(data.folder, 'kept');
    const before = await runTool('chat', ['--as', 'Maria Silva', '--data', folder], ['support', 'Where is my bill?']);
    expect(before.out).toContain('ticket #1');
    const after = await runTool('chat', ['--as', '2', '--data', folder], ['/support answer 1 "In the post."', '/quit']);
    expect(after).toMatchObject({ code: 0, err: '' });
    rmSync(folder, { recursive: true });
  });

  it('says who there is when somebody else is asked for', async () => {
    const { code, err } = await runTool('chat', ['--as', 'Nobody']);
    expect(code).toBe(2);
    expect(err).toContain('there are John Doe (1), Maria Silva (2)');
  });
});

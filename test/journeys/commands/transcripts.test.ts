import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runTool } from './run-tool.ts';

const draft = fileURLToPath(new URL('../../transcripts/self-change/draft-of-a-test.yaml', import.meta.url));
afterAll(() => rmSync(draft, { force: true }));

describe('npm run transcripts', () => {
  it('runs those that are named, in every way, and ends with 0', async () => {
    const { code, out } = await runTool('transcripts', ['self-change/change-and-undo', '--all-ways']);
    expect(code).toBe(0);
    expect(out).toMatch(/ok .*change-and-undo\.yaml \(directline, restart\)/);
    expect(out).toMatch(/1 transcript, 0 differ/);
  });

  it('ends with 1 where something differs, and puts it right when asked to', async () => {
    writeFileSync(
      draft,
      'name: A draft\nas: John Doe\nsteps:\n  - user: my services # typed\n  - bot: { says: help }\n',
    );
    const before = await runTool('transcripts', ['draft-of-a-test']);
    expect(before).toMatchObject({ code: 1, out: expect.stringContaining('draft-of-a-test.yaml:5 step 2 (bot)') });
    const update = await runTool('transcripts', ['draft-of-a-test', '-u']);
    expect(update).toMatchObject({ code: 0, out: expect.stringContaining('new   ') });
    expect(readFileSync(draft, 'utf8')).toMatch(/my services # typed\n {2}- bot: \{ says: services\.total \}\n$/);
    rmSync(draft);
  });

  it.for([
    [['no-such-name'], /No transcript is named no-such-name/],
    [['--channel', 'pigeon'], /--help shows what can be asked/],
    [['undo', '-u', '--twice'], /leave out --twice/],
    [['from-ticket', 'twelve'], /number of a ticket/],
  ] as const)('%j is not understood: 2', async ([words, why]) => {
    const { code, out, err } = await runTool('transcripts', words);
    expect(code).toBe(2);
    expect(out + err).toMatch(why);
  });

  it('explains itself with examples', async () => {
    const { code, out } = await runTool('transcripts', ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  });
});

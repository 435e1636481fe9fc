import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';
import { TranscriptFault } from './transcript-fault.ts';

const head = 'name: A try\nas: John Doe\nsteps:\n';

function faultsOf(text: string): string[] {
  try {
    readTranscript(text, 'try.yaml');
  } catch (error) {
    if (error instanceof TranscriptFault) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('reading a transcript', () => {
  it('knows where each step stands', () => {
    const { transcript } = readTranscript(`${head}  - user: hi\n  # well\n  - restart\n  - bot: Hello!\n`, 'try.yaml');
    expect(transcript.steps.map(({ kind, line }) => [kind, line])).toEqual([
      ['user', 4],
      ['restart', 6],
      ['bot', 7],
    ]);
    expect(transcript).toMatchObject({ clock: '2026-11-22T10:00', locale: 'en-GB' });
  });

  it('says the line of each fault and what to write', () => {
    expect(faultsOf('as: John Doe\nsteps:\n  - user: hi\nplan: b\n')).toEqual([
      expect.stringContaining('try.yaml:1: name: '),
      'try.yaml:4: there is no "plan" here; see docs/transcripts.md.',
    ]);
    expect(faultsOf(`${head}  - bot: { says: asked.plan }`)[0]).toMatch(
      /^try\.yaml:4: bot\.says: there is no message "asked\.plan".*ask\.plan/,
    );
    expect(faultsOf(`${head}  - user: hi\n  - jump: far`)[0]).toMatch(/^try\.yaml:5: "jump" is no step; a step begins/);
    expect(faultsOf(`${head}  - clock: tomorrow`)[0]).toContain('write a moment such as 2026-12-01T09:00');
    expect(faultsOf(`${head}  - bot:\n      card: cost\n      button: [x]`)[0]).toMatch(/^try\.yaml:6: .*"button"/);
    expect(faultsOf('name: [')[0]).toMatch(/^try\.yaml:\d+: /);
  });
});

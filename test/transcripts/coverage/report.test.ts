import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachedBy } from './reached.ts';
import { reportText } from './report-text.ts';
import { readVisited, type SeenVisit, VisitedUnreadable } from './visited.ts';

const wish = { files: 2, interruptions: false };
const names = (visits: readonly SeenVisit[]) => reachedBy(visits).transitions.reached.map(({ name }) => name);

describe('what conversations reach', () => {
  it('is nothing without a step, and then every transition is missed', () => {
    const text = reportText(reachedBy([]), wish);
    expect(text).toMatch(
      /^What 2 transcripts reach of the conversation:\n {2}states +0 of \d+ +0 %\n {2}transitions +0 of/,
    );
    expect(text).toContain('\nTransitions that no transcript takes:\n  anywhere\n    joined\n');
    expect(text).toContain('\n  booking\n    done → ready\n');
    expect(text).not.toContain('Interruptions that');
    expect(reportText(reachedBy([]), { ...wish, interruptions: true })).toContain('\n  whichDate\n    greeted\n');
  });

  it('counts what a state says of an event, not what holds anywhere else', () => {
    expect(names([{ state: 'ready', event: 'cancel', target: 'ready' }])).toEqual(['ready: cancel']);
    expect(names([{ state: 'whichDate', event: 'cancel', target: 'ready' }])).toEqual(['anywhere: cancel → ready']);
  });

  it('tells the ways of an event apart by their target, and where it is told by their branch', () => {
    const visit = { state: 'whatMessage', event: 'message written', target: 'whatMessage' };
    expect(names([visit])).toHaveLength(2);
    expect(names([{ ...visit, branch: 1 }])).toEqual(['whatMessage: message written (2 of 2)']);
    expect(reportText(reachedBy([visit]), wish)).toContain('one of them counts for all');
  });
});

it('is read from what the transcripts wrote, and from nothing else', () => {
  const file = join(tmpdir(), `visited-${process.pid}.json`);
  const visits = { 'a.yaml': [{ state: 'ready', event: 'joined', target: 'ready' }] };
  writeFileSync(file, JSON.stringify(visits));
  expect(readVisited(file)).toEqual(visits);
  writeFileSync(file, '{ "a.yaml": [{ "state": 1 }] }');
  expect(() => readVisited(file)).toThrow(VisitedUnreadable);
  expect(() => readVisited(join(tmpdir(), 'no-such-file'))).toThrow(/is not what "npm run transcripts/);
});

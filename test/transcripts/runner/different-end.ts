import type { Outcome } from './run-transcript.ts';

/** In what a run came to another end than the usual one: messages as a person sees them, and what is stored. Empty when it did not. */
export function differentEnd(usual: Outcome, other: Outcome): string[] {
  const found: string[] = [];
  const most = Math.max(usual.end.messages.length, other.end.messages.length);
  for (let index = 0; index < most; index += 1) {
    const [before = [], after = []] = [usual.end.messages[index], other.end.messages[index]];
    if (before.join('\n') === after.join('\n')) continue;
    found.push(`    message ${index + 1} is another than in the usual run`);
    found.push(...before.filter((line) => !after.includes(line)).map((line) => `    - ${line}`));
    found.push(...after.filter((line) => !before.includes(line)).map((line) => `    + ${line}`));
  }
  const [before, after] = [usual.end.stored, other.end.stored].map((stored) =>
    JSON.stringify(stored, null, 1).split('\n'),
  );
  if (before?.join('\n') !== after?.join('\n')) {
    found.push('    the database holds other than in the usual run');
    found.push(...(before ?? []).filter((line) => !after?.includes(line)).map((line) => `    - ${line}`));
    found.push(...(after ?? []).filter((line) => !before?.includes(line)).map((line) => `    + ${line}`));
  }
  return found;
}

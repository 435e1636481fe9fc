import type { Transcript } from '../format/transcript.ts';
import type { Difference } from '../meaning/judge-message.ts';
import type { Failure } from './failure.ts';

/** A failure for people: where, what, the difference as a diff, and the whole of what was there. */
export function failureText({ file }: Pick<Transcript, 'file'>, { step, what, differences, actual }: Failure): string {
  const keys = [...new Set(differences.map(({ about }) => about))];
  return [
    `${file}:${step.line} step ${step.index + 1} (${step.kind}): ${what}`,
    ...keys.flatMap((key) =>
      keyLines(
        key,
        differences.filter(({ about }) => about === key),
      ),
    ),
    ...(actual.length > 0 ? ['    there is:', ...actual.map((line) => `    | ${line}`)] : []),
  ].join('\n');
}

/** What is wanted, and what is there instead; where that is the whole message, it stands below anyway. */
function keyLines(key: string, differences: readonly Difference[]): string[] {
  const wanted = differences.flatMap(({ expected }) => expected.split('\n'));
  const there = differences[0]?.actual.flatMap((line) => line.split('\n')) ?? [];
  const isWhole = ['text', 'contains', 'without', 'says', 'says not'].includes(key);
  return [
    `    ${key}`,
    ...wanted.map((line) => `    - ${line}`),
    ...(isWhole ? [] : there.map((line) => `    + ${line}`)),
  ];
}

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

/** What is wanted, each with what is there instead; where that is the whole message, it stands below anyway. */
function keyLines(key: string, differences: readonly Difference[]): string[] {
  const isWhole = ['text', 'contains', 'without', 'says', 'says not'].includes(key);
  return [
    `    ${key}`,
    ...differences.flatMap((difference, index) => {
      const next = differences[index + 1];
      const isSame = next && next.actual.join('\n') === difference.actual.join('\n');
      const wanted = difference.expected.split('\n').map((line) => `    - ${line}`);
      return isWhole || isSame ? wanted : [...wanted, ...actualLines(difference)];
    }),
  ];
}

function actualLines({ actual }: Difference): string[] {
  const lines = actual.flatMap((line) => line.split('\n'));
  return lines.length > 0 ? lines.map((line) => `    + ${line}`) : ['    + (none)'];
}

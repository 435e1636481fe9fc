/** What one run found about a folder. */
export interface Score {
  readonly folder: string;
  /** Which part of the folder was tried, such as `all` or the files of a sample. */
  readonly part: string;
  readonly mutants: number;
  readonly killed: number;
  /** Those of the killed that ran too long: on a busy machine some may have been only slow. */
  readonly tooLong: number;
  readonly survived: number;
  /** The commit whose tests and code these are. */
  readonly commit: string;
}

const head = ['Folder', 'Part', 'Mutants', 'Noticed', 'of these too long', 'Not noticed', 'Score', 'Commit'];
const begin = '<!-- scores: written by npm run mutation -->';
const end = '<!-- end of scores -->';

/** The page with a folder's line of the table replaced, or put in its place. Other lines stay as they are. */
export function withScore(page: string, score: Score): string {
  const [before, rest] = split(page, begin);
  const [table, after] = split(rest, end);
  const others = table
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.startsWith(`| \`${score.folder}\` |`));
  const lines = [...others, lineOf(score)].toSorted();
  const ruled = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines];
  return `${before}${begin}\n${ruled.join('\n')}\n${end}${after}`;
}

function lineOf({ folder, part, mutants, killed, tooLong, survived, commit }: Score): string {
  const percent = mutants === 0 ? '' : `${((killed / mutants) * 100).toFixed(1)} %`;
  return `| \`${folder}\` | ${[part, mutants, killed, tooLong, survived, percent, commit].join(' | ')} |`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The page with the scores has lost its mark ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

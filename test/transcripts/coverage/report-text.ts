import type { Part, Reached } from './reached.ts';

interface Wish {
  /** How many transcripts were looked at. */
  readonly files: number;
  /** Whether the interruptions that no transcript has are listed too. */
  readonly interruptions: boolean;
}

/** What transcripts reach of the conversation, for people: the shares, and then everything that none of them visits. */
export function reportText({ states, transitions, interruptions, isExact }: Reached, wish: Wish): string {
  const table = [
    share('states', states),
    share('transitions', transitions),
    share('interruptions of each question', interruptions),
  ];
  return [
    `What ${wish.files} ${wish.files === 1 ? 'transcript reaches' : 'transcripts reach'} of the conversation:`,
    ...inColumns(table).map((line) => `  ${line}`),
    ...(isExact ? [] : ['Where several ways of one event lead to the same state, one of them counts for all.']),
    ...list('States that no transcript visits', states.missed),
    ...list(
      'Transitions that no transcript takes',
      transitions.missed.map(({ name }) => name),
    ),
    ...(wish.interruptions ? list('Interruptions that no transcript has', interruptions.missed) : []),
  ].join('\n');
}

function share(name: string, { reached, missed }: Part<unknown>): readonly [string, string, string] {
  const all = reached.length + missed.length;
  // Rounded down: 100 % is all of them.
  const percent = all === 0 ? 100 : Math.floor((100 * reached.length) / all);
  return [name, `${reached.length} of ${all}`, `${percent} %`];
}

function inColumns(rows: ReadonlyArray<readonly [string, string, string]>): string[] {
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  return rows.map(
    ([name, count, percent]) => `${name.padEnd(width(0))}  ${count.padStart(width(1))}  ${percent.padStart(width(2))}`,
  );
}

/** Names that begin alike, such as `booking: done → ready`, under one heading. */
function list(heading: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [group, ...rest] = name.split(': ');
    const items = groups.get(group ?? '') ?? [];
    groups.set(group ?? '', [...items, ...rest]);
  }
  const lines = [...groups].flatMap(([group, items]) => [`  ${group}`, ...items.map((item) => `    ${item}`)]);
  return ['', `${heading}:`, ...lines];
}

/** So that neither a mail reader nor a terminal of 80 columns breaks a line where nobody marks what follows as somebody else's. */
const COLUMNS = 72;

/** What ends a line somewhere, if not everywhere: vertical tab, form feed, NEL and the separators of Unicode are among them. */
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** What blanks there are, however wide. */
const blanks = /[\p{Zs}\t\u2800\u3164\u115f\u1160\uffa0]/gu;
/** Steers a terminal, turns the reading direction, or is not seen at all; but for the two joiners, without which some names are misspelt. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
/** Characters that take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/**
 * A text of a customer as a value behind a label: one line, without what would make it look like another line, or like other text than it
 * is. For names of people, plans and files, for subjects and mail headers.
 */
export function oneLine(text: string): string {
  return text.split(lineEnd).map(plain).join(' ').replace(/ {2,}/g, ' ').trim();
}

/** {@link oneLine}, cut where a terminal of 80 columns would break it; the whole is in the JSON. */
export function shortLine(text: string): string {
  const [first = '', ...more] = broken(oneLine(text), COLUMNS - 12);
  return more.length > 0 ? `${first} …` : first;
}

/**
 * What somebody wrote, set off line by line with `> `, as mails have it, and so short that no line is broken by whoever shows it. Whatever
 * is written, no line of it looks like one of ours.
 */
export function quoted(text: string): string {
  return text
    .split(lineEnd)
    .flatMap((line) => broken(plain(line).trimEnd(), COLUMNS))
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A value of strangers behind our label, whose further lines are indented. */
export function labelledValue(label: string, value: string): string {
  const [first = '', ...more] = broken(`${label}: ${oneLine(value)}`, COLUMNS);
  return [first, ...more.map((line) => `    ${line}`)].join('\n');
}

function plain(line: string): string {
  return line.replace(blanks, ' ').replace(unseen, '');
}

/** A line as lines of so many columns, at blanks where there are some. */
function broken(line: string, columns: number): string[] {
  const lines: string[] = [];
  let rest = [...line];
  for (;;) {
    const fits = charactersIn(rest, columns);
    if (fits === rest.length) return [...lines, rest.join('')];
    const blank = rest.slice(0, fits + 1).lastIndexOf(' ');
    const end = blank > 0 ? blank : fits;
    lines.push(rest.slice(0, end).join(''));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
}

/** How many characters, at least one, fit into so many columns. */
function charactersIn(characters: readonly string[], columns: number): number {
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += wide.test(character) ? 2 : 1;
    if (used > columns) return Math.max(index, 1);
  }
  return characters.length;
}

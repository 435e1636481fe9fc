import { mermaidDiagram, passingStates } from './mermaid.ts';

const BEGIN = '<!-- diagram: made by npm run diagram, do not edit -->';
const END = '<!-- end of diagram -->';

/** The page with what is between its markers made anew. Throws if it has no markers. */
export function withDiagram(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`The page has no place for the diagram: a line "${BEGIN}" and a line "${END}".`);
  const passing = passingStates()
    .map((name) => `\`${name}\``)
    .join(', ');
  const made = [
    BEGIN,
    '',
    '```mermaid',
    mermaidDiagram(),
    '```',
    '',
    `States that are over within the turn: ${passing}. The others ask something, or wait for a wish.`,
    '',
  ].join('\n');
  return `${page.slice(0, begin)}${made}\n${page.slice(end)}`;
}

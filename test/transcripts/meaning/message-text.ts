import type { Shown } from './shown.ts';

/**
 * A message as lines for a terminal: its text, each card with its rows and buttons, and what is suggested below it. `named` says how what
 * can be pressed is written.
 */
export function messageText({ text, cards, suggestions }: Shown, named = inBrackets): string[] {
  return [
    ...(text === '' ? [] : text.split('\n')),
    ...cards.flatMap(({ kind, lines, fields, buttons }) => [
      `[${kind === 'other' ? 'card' : kind}]`,
      ...lines.map((line) => `  ${line}`),
      ...fields.map(({ id, choices }) => `  <${id}>${choices.length > 0 ? ` ${choices.join(' / ')}` : ''}`),
      ...buttons.map(({ title }) => `  ${named(title)}`),
    ]),
    ...(suggestions.length > 0 ? [`Suggested: ${suggestions.map(named).join(' ')}`] : []),
  ];
}

function inBrackets(title: string): string {
  return `(${title})`;
}

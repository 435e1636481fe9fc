import { Document, isNode, isSeq } from 'yaml';
import type { Rows } from './rows.ts';
import { laidOut, yamlText } from './yaml-text.ts';

/** What is known of a conversation that was recorded; the rest of a transcript's header is as usual. */
export interface RecordedHeader {
  readonly name: string;
  readonly as: string;
  readonly locale?: string;
  readonly clock?: string;
  readonly rows?: Rows;
}

/** A step as it stands in a file: a word, or a map that begins with one. */
export type WrittenStep = string | Readonly<Record<string, unknown>>;

/** The text of a transcript file, with a comment above it where there is something to know. */
export function recordedTranscript(header: RecordedHeader, steps: readonly WrittenStep[], comment?: string): string {
  const document = new Document({ ...header, steps });
  const list = document.get('steps');
  const rows = document.get('rows');
  if (isNode(rows)) laidOut(rows, 1000);
  if (isSeq(list)) for (const step of list.items) if (isNode(step)) laidOut(step);
  const above = comment === undefined ? '' : comment.replace(/^/gm, '# ').concat('\n');
  return document.contents ? `${above}${yamlText(document.contents)}\n` : above;
}

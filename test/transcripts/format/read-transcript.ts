import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Step, type StepKind, stepKinds, stepSchemas } from './steps.ts';
import { headerSchema, type Transcript } from './transcript.ts';
import { TranscriptFault } from './transcript-fault.ts';

/** A transcript with the YAML it was read from, to be written back with its comments. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  readonly document: Document;
  readonly text: string;
}

/** Reads a transcript. Throws {@link TranscriptFault} with every fault, each as `file:line: what to write`. */
export function readTranscript(text: string, file: string): ReadTranscript {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new TranscriptFault(
      document.errors.map(({ message, linePos }) => `${file}:${linePos?.[0].line ?? 1}: ${message.split('\n')[0]}`),
    );
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  const faults: string[] = [];
  const note = (path: readonly PropertyKey[], message: string) => faults.push(`${file}:${lineOf(path)}: ${message}`);
  const { steps: rawSteps, ...rawHeader } = z.looseObject({}).catch({}).parse(document.toJS());
  const header = headerSchema.safeParse(rawHeader);
  for (const issue of header.error?.issues ?? []) note(pathOf(issue), sentenceOf(issue));
  const listed = z.array(z.unknown()).min(1).safeParse(rawSteps);
  if (!listed.success) note(['steps'], 'steps: write at least one step, such as "- user: hi".');
  const steps = (listed.data ?? []).flatMap((raw, index) => {
    const path = ['steps', index];
    const step = readStep(raw);
    if ('fault' in step) {
      for (const issue of step.fault) note([...path, ...issue.path], issue.text);
      return [];
    }
    // Its schema was chosen by its kind, which TypeScript does not follow.
    return [{ ...step.read, line: lineOf(path), index } as Step];
  });
  if (!header.success || faults.length > 0) throw new TranscriptFault(faults);
  return { transcript: { ...header.data, file, steps }, document, text };
}

type ReadStep = { read: { kind: StepKind } } | { fault: Array<{ path: readonly PropertyKey[]; text: string }> };

function readStep(raw: unknown): ReadStep {
  const step = typeof raw === 'string' ? { [raw]: true } : raw;
  const kind = stepKinds.find((word) => typeof step === 'object' && step !== null && word in step);
  if (!kind) {
    const what = typeof raw === 'string' ? raw : Object.keys(z.looseObject({}).catch({}).parse(raw)).join(', ');
    return { fault: [{ path: [], text: `"${what}" is no step; a step begins with ${stepKinds.join(', ')}.` }] };
  }
  const read = stepSchemas[kind].safeParse(step);
  if (read.success) return { read: { kind, ...read.data } };
  return { fault: read.error.issues.map((issue) => ({ path: pathOf(issue), text: sentenceOf(issue) })) };
}

/** A key that should not be there is where the fault is, not what it stands in. */
function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return `${where === '' ? '' : `${where}: `}there is no "${issue.keys.join('", "')}" here; see docs/transcripts.md.`;
  }
  return `${where === '' ? '' : `${where}: `}${ownWords(issue) ?? issue.message}`;
}

/** What this format says about it; of alternatives, the one that has something to say, else the one that came furthest. */
function ownWords(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues.map(ownWords).find((words) => words !== null) ?? null;
  if (issue.code !== 'invalid_union') return null;
  const alternatives = issue.errors.flat();
  return alternatives.map(ownWords).find((words) => words !== null) ?? alternatives.at(-1)?.message ?? null;
}

/** The line of the innermost node on the way there is. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  const root = document.contents;
  return isMap(root) && root.range ? lines.linePos(root.range[0]).line : 1;
}

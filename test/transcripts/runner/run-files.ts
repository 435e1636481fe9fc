import { readFileSync, writeFileSync } from 'node:fs';
import { progressBar } from '../../../prisma/commands/progress-bar.ts';
import { type ReadTranscript, readTranscript } from '../format/read-transcript.ts';
import { TranscriptFault } from '../format/transcript-fault.ts';
import { House } from '../house/house.ts';
import type { Visit } from '../house/visits.ts';
import { differentEnd } from './different-end.ts';
import { failureText } from './failure-text.ts';
import { findFiles } from './find-files.ts';
import { canBeRewritten, rewritten } from './rewrite.ts';
import { type Outcome, runTranscript } from './run-transcript.ts';
import { type Way, wayText } from './way.ts';

interface RunWish {
  readonly names: readonly string[];
  readonly ways: readonly Way[];
  /** Whether files are rewritten to what the bot says. */
  readonly update: boolean;
  /** Where the progress is drawn. */
  readonly screen: { readonly isTTY?: boolean; write(text: string): unknown };
}

export interface RunResult {
  readonly ok: boolean;
  /** Whether nothing could be run, for what was asked or what is in the files. */
  readonly usage: boolean;
  readonly text: string;
  /** Every step the machine made, by file. */
  readonly visits: Readonly<Record<string, readonly Visit[]>>;
}

/** Runs transcripts, in every way asked for, on one house. */
export async function runFiles({ names, ways, update, screen }: RunWish): Promise<RunResult> {
  const files = findFiles(names);
  if (files.length === 0) {
    return {
      ok: false,
      usage: true,
      visits: {},
      text: `No transcript is named ${names.join(' or ')}. Without a name all are run.`,
    };
  }
  const house = await House.open();
  const began = performance.now();
  const bar = progressBar(screen, () => performance.now(), 'transcripts');
  const lines: string[] = [];
  const visits: Record<string, readonly Visit[]> = {};
  let failed = 0;
  try {
    for (const [index, file] of files.entries()) {
      const { reports, visited } = await runFile(house, file, ways, update);
      visits[file] = visited;
      if (reports.some(({ ok }) => !ok)) failed += 1;
      lines.push(...reports.map(({ text }) => text));
      if (screen.isTTY) bar.show(index + 1, files.length, file);
    }
    bar.end();
  } finally {
    await house.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const count = `${files.length} ${files.length === 1 ? 'transcript' : 'transcripts'}`;
  lines.push(`${count}, ${failed} ${failed === 1 ? 'differs' : 'differ'}, ${seconds} s`);
  return { ok: failed === 0, usage: false, text: lines.join('\n'), visits };
}

interface Report {
  readonly ok: boolean;
  readonly text: string;
}

interface FileRun {
  readonly reports: readonly Report[];
  readonly visited: readonly Visit[];
}

async function runFile(house: House, file: string, ways: readonly Way[], update: boolean): Promise<FileRun> {
  let read: ReadTranscript;
  try {
    read = readTranscript(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    return { reports: [{ ok: false, text: `FAIL  ${file}\n${error.message}` }], visited: [] };
  }
  const { transcript } = read;
  const reports: Report[] = [];
  let usual: Outcome | null = null;
  for (const way of ways.filter(({ channel }) => transcript.channels.includes(channel))) {
    const outcome = await runTranscript(house, transcript, way);
    const named = ways.length > 1 ? `${file} (${wayText(way)})` : file;
    if (update && canBeRewritten(read, outcome.failures)) {
      return { reports: [await updated(house, read, outcome, way)], visited: outcome.visits };
    }
    const failures = outcome.failures.map((failure) => failureText(transcript, failure));
    if (usual && failures.length === 0) failures.push(...differentEnd(usual, outcome));
    usual ??= outcome;
    reports.push({
      ok: failures.length === 0,
      text: [`${failures.length === 0 ? 'ok  ' : 'FAIL'}  ${named}`, ...failures].join('\n'),
    });
  }
  if (!usual) reports.push({ ok: true, text: `skip  ${file} (it is for ${transcript.channels.join(', ')})` });
  return { reports, visited: usual?.visits ?? [] };
}

/** Writes what was observed, and runs the file once more: what is still not as it says is for people to look at. */
async function updated(house: House, read: ReadTranscript, outcome: Outcome, way: Way): Promise<Report> {
  const { file } = read.transcript;
  const text = rewritten(read, outcome.failures, outcome.observed);
  // Read before it is written: a file that cannot be read any more is worse than one that is out of date.
  const { transcript } = readTranscript(text, file);
  writeFileSync(file, text);
  const { failures } = await runTranscript(house, transcript, way);
  const left = failures.map((failure) => failureText(transcript, failure));
  return { ok: left.length === 0, text: [`${left.length === 0 ? 'new ' : 'FAIL'}  ${file}`, ...left].join('\n') };
}

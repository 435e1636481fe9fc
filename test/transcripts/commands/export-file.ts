import { readFileSync } from 'node:fs';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import type { ExportFormat } from '../exchange/export-formats.ts';
import { exported } from '../exchange/export-transcript.ts';
import { readTranscript } from '../format/read-transcript.ts';
import { TranscriptFault } from '../format/transcript-fault.ts';
import { House } from '../house/house.ts';
import { findFiles } from '../runner/find-files.ts';
import { runTranscript } from '../runner/run-transcript.ts';
import { usualWay } from '../runner/way.ts';

/** Runs the one transcript that is named and gives it as other tools read it. Throws `CommandFailed`. */
export async function exportedFile(name: string, format: ExportFormat): Promise<string> {
  const [file, ...more] = findFiles([name]);
  if (!file || more.length > 0) {
    const what = file
      ? `${more.length + 1} transcripts are named ${name}: ${[file, ...more].join(', ')}`
      : `No transcript is named ${name}`;
    throw new CommandFailed('NOT_EXPORTED', `${what}. Name one.`);
  }
  const house = await House.open();
  try {
    const { transcript } = readTranscript(readFileSync(file, 'utf8'), file);
    await runTranscript(house, transcript, usualWay);
    return await exported(house, transcript, format);
  } catch (error) {
    throw error instanceof TranscriptFault ? new CommandFailed(error.code, error.message) : error;
  } finally {
    await house.close();
  }
}

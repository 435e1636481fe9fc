import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ZodError } from 'zod';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { ChatNotationFault, type Lost } from '../exchange/chat-line.ts';
import { decodedText } from '../exchange/decoded-text.ts';
import { readChatNotation } from '../exchange/read-chat-notation.ts';
import { readActivities, stepsFromActivities } from '../exchange/steps-from-activities.ts';
import { stepsFromChat } from '../exchange/steps-from-chat.ts';
import { recordedTranscript, type WrittenStep } from '../format/recorded-transcript.ts';

/** A conversation of another tool as a transcript. */
export interface ImportedFile {
  readonly transcript: string;
  /** What of the file has no place in a transcript, for people; also a comment of the transcript. Empty when there is nothing. */
  readonly lost: string;
}

/** The transcript of a conversation that another tool wrote down. Throws `CommandFailed` for a file that cannot be read. */
export function importedFile(file: string, as: string): ImportedFile {
  const { steps, lost } = stepsOf(file);
  const listed = lost.map(({ line, what }) => `  line ${line}: ${what}`).join('\n');
  const comment = listed === '' ? undefined : `Not carried over from ${basename(file)}:\n${listed}`;
  return {
    transcript: recordedTranscript({ name: basename(file, extname(file)), as }, steps, comment),
    lost: comment ?? '',
  };
}

function stepsOf(file: string): { steps: WrittenStep[]; lost: readonly Lost[] } {
  try {
    const text = decodedText(readFileSync(file));
    if (extname(file).toLowerCase() !== '.chat') return { steps: stepsFromActivities(readActivities(text)), lost: [] };
    const { lines, lost } = readChatNotation(text);
    return { steps: stepsFromChat(lines), lost };
  } catch (error) {
    if (error instanceof ChatNotationFault) throw new CommandFailed(error.code, `${file}: ${error.message}`);
    if (error instanceof SyntaxError || error instanceof ZodError) {
      const what = 'is neither .chat notation nor a JSON array of activities, as .transcript files are';
      throw new CommandFailed('NOT_IMPORTED', `${file} ${what}.`, { cause: error });
    }
    if (error instanceof Error && 'code' in error)
      throw new CommandFailed('NOT_IMPORTED', `${file} cannot be read: ${error.message}`);
    throw error;
  }
}

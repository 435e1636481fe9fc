import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ZodError } from 'zod';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { ChatNotationFault, readChatNotation, stepsFromChat } from '../exchange/chat-notation.ts';
import { readActivities, stepsFromActivities } from '../exchange/steps-from-activities.ts';
import { recordedTranscript, type WrittenStep } from '../format/recorded-transcript.ts';

/** The transcript of a conversation that another tool wrote down. Throws `CommandFailed` for a file that cannot be read. */
export function importedFile(file: string, as: string): string {
  return recordedTranscript({ name: basename(file, extname(file)), as }, stepsOf(file));
}

function stepsOf(file: string): WrittenStep[] {
  try {
    const text = readFileSync(file, 'utf8');
    return extname(file) === '.chat'
      ? stepsFromChat(readChatNotation(text))
      : stepsFromActivities(readActivities(text));
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

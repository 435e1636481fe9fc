import { type Command, CommanderError } from 'commander';
import { DatabaseError } from '../database-error.ts';

/** What a command of this room tells the shell. */
export const exitCodes = { ok: 0, fault: 1, usage: 2 } as const;

/**
 * Runs a command line and sets the exit code, so that whatever is open can still be closed. A fault that a person can
 * do something about is one sentence; anything else is shown whole, because it is ours to repair.
 */
export async function runCommand(command: Command): Promise<void> {
  command.exitOverride();
  try {
    await command.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // commander has already written what is wrong, and ends --help in the same way.
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
      return;
    }
    process.exitCode = exitCodes.fault;
    process.stderr.write(`${describe(error)}\n`);
  }
}

function describe(error: unknown): string {
  if (error instanceof DatabaseError) return `${error.message} [${error.code}]`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

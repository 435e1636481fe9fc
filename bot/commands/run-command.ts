import { type Command, CommanderError } from 'commander';
import { ConfigurationFaults } from '../configuration.ts';
import { SecretsUnreadable } from '../secrets.ts';
import { CommandFailed } from './command-failed.ts';

/** Runs a command line. Leaves the exit code: 0 done, 1 not done, 2 asked in a way that cannot be understood, 3 no bot to ask. */
export async function runCommand(program: Command): Promise<void> {
  program.exitOverride().showHelpAfterError('(--help shows what can be asked)');
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // commander has said what was wrong already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigurationFaults) return told(error, 2);
  if (error instanceof CommandFailed) return told(error, error.exitCode);
  if (error instanceof SecretsUnreadable) return told(error, 1);
  throw error;
}

function told(error: Error, exitCode: number): number {
  process.stderr.write(`${error.message}\n`);
  return exitCode;
}

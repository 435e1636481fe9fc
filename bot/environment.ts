import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** `.env` cannot be read as it was meant. `code` is stable. */
export class EnvFileFault extends Error {
  override readonly name = 'EnvFileFault';
  readonly code = 'ENV_FILE_FAULT';
}

/** The environment variables of this process, and what `.env` in the current folder adds to them. Throws {@link EnvFileFault}. */
export function environment(): Record<string, string | undefined> {
  return { ...fromFile('.env'), ...process.env };
}

function fromFile(path: string): Record<string, string | undefined> {
  const text = read(path);
  // What follows "#" is a comment, also in the middle of a secret.
  const cut = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*[^\s'"`#][^\n#]*(?<=\S)#/m.exec(text)?.[1];
  if (cut) throw new EnvFileFault(`In .env the value of ${cut} would end at its "#". Put it into quotes: ${cut}="…".`);
  return parseEnv(text);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return '';
    throw new EnvFileFault(`.env cannot be read (${error.message}). Let this user read it, or move it away.`, {
      cause: error,
    });
  }
}

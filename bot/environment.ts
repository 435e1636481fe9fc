import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** The environment variables of this process, and what `.env` in the current folder adds to them. */
export function environment(): Record<string, string | undefined> {
  return { ...fromFile('.env'), ...process.env };
}

function fromFile(path: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

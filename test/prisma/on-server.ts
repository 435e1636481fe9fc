import { describe } from 'vitest';
import { testServer } from './server-databases.ts';

/** Tests that need a real PostgreSQL server: run when TEST_DATABASE_URL names one, else skipped with a line that says so. */
export function describeOnServer(name: string, tests: () => void): void {
  if (testServer === '') {
    process.stderr.write(`Skipped: ${name}. Set TEST_DATABASE_URL=postgresql://… to a PostgreSQL server to run it.\n`);
    describe.skip(`${name} (needs TEST_DATABASE_URL)`, tests);
    return;
  }
  describe(name, tests);
}

import { defineConfig } from 'vitest/config';
import { mutatedFolders } from './scripts/mutation/mutated-folders.ts';

const { MUTATED_FOLDER = 'domain' } = process.env;

/** What `npm run mutation` runs against the mutants of a folder: the tests that are to notice, with the same random inputs each time. */
export default defineConfig({
  test: {
    include: [...(mutatedFolders[MUTATED_FOLDER]?.tests ?? [])],
    setupFiles: ['test/domain/fixed-seed.ts'],
    // Stryker itself ends a mutant that takes too long; the first run may be on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One thread loads botbuilder, the dialogs and the database once for all test files of a mutant; static mutants, which this would keep, are left out.
    isolate: false,
    maxWorkers: 1,
  },
});

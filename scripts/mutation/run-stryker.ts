import { Stryker } from '@stryker-mutator/core';
import { mutatedFolders } from './mutated-folders.ts';

/** What became of each mutant of a run. */
export type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

export interface MutationRun {
  readonly folder: string;
  /** Files, or lines of files (`bot/turns/start-turns.ts:10-40`), that are changed instead of the whole folder. */
  readonly only: readonly string[];
  /** Whether what was found before is left aside. */
  readonly anew: boolean;
}

/** Where what was found about a folder's mutants is kept, so that the next run tries only what changed since. */
const kept = (folder: string, ending: string) => `reports/mutation/${folder.replaceAll('/', '-')}.${ending}`;

/** Changes a folder's code in one place after the other, and runs the tests that are to notice. */
export async function runStryker({ folder, only, anew }: MutationRun): Promise<Mutants> {
  // The vitest configuration, read in processes of Stryker's own, has its list of tests from here.
  process.env['MUTATED_FOLDER'] = folder;
  const stryker = new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: only.length > 0 ? [...only] : [...(mutatedFolders[folder]?.mutate ?? [])],
    ignorePatterns: ['/data', '/reports', '/coverage', '/.ci', '/test/journeys', '/test/hostile', '*.log'],
    // One at a time: two would only share the machine with each other, and a slow answer is no killed mutant.
    concurrency: 1,
    coverageAnalysis: 'perTest',
    // A mutant of what is made once, when a file is loaded, would need everything loaded anew for it alone.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: kept(folder, only.length > 0 ? 'sample.json' : 'json'),
    force: anew,
    disableTypeChecks: false,
    reporters: ['clear-text', 'html', 'progress-append-only'],
    htmlReporter: { fileName: kept(folder, 'html') },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    // Long, so that a busy machine is not taken for a mutant that never ends.
    timeoutMS: 20_000,
    tempDirName: `.stryker-tmp/${folder.replaceAll('/', '-')}`,
  });
  return stryker.runMutationTest();
}

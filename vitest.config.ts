import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind, whatever runs after them in the same process. Those that take the network's place (nock) do. */
const inMemory = [
  'test/{domain,dialogs}/**/*.test.ts',
  'test/transcripts/coverage/**/*.test.ts',
  'test/bot/{demo,direct-line,http,incoming,mail,operator,support,turns,web,workers}/**/*.test.ts',
  'test/bot/{configuration,health,log}.test.ts',
];

/** `npm test` runs the first two; the third are journeys through real browsers and processes
 * (`npm run test:journeys`), the fourth sends a real process what no client would (`npm run test:hostile`). */
export default defineConfig({
  test: {
    // Each worker holds an embedded PostgreSQL of some hundred megabytes; two cores have no use for more.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/prisma/drop-test-databases.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'memory',
          include: inMemory,
          // One worker imports botbuilder, the dialogs and their lexicons once, and the tests of Direct Line share a database: a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/{prisma,bot,scripts,rooms,docs,transcripts}/**/*.test.ts'],
          exclude: inMemory,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Real browsers and processes, one after the other: two at once only make each other slow.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Two projects: what `npm test` runs, and journeys through real browsers and processes (`npm run test:journeys`). */
export default defineConfig({
  test: {
    // Each worker holds an embedded PostgreSQL of some hundred megabytes; two cores have no use for more.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/{domain,dialogs,prisma,bot,scripts,rooms,docs,transcripts}/**/*.test.ts'],
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
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** What `npm run mutation` runs against every mutant of the domain: its own tests, with the same random inputs each time. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/domain/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});

/** A folder whose code is changed, and the tests that are to notice. */
export interface MutatedFolder {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const mirrored = (folder: string): MutatedFolder => ({
  mutate: [`${folder}/**/*.ts`],
  tests: [`test/${folder}/**/*.test.ts`],
});

/** The folders `npm run mutation` knows. Tests that would notice as well, but take long, such as journeys, are not among theirs. */
export const mutatedFolders: Readonly<Record<string, MutatedFolder>> = {
  domain: { ...mirrored('domain'), mutate: ['domain/**/*.ts', '!domain/ports/**', '!domain/ids.ts'] },
  'bot/bot-framework': mirrored('bot/bot-framework'),
  'bot/direct-line': mirrored('bot/direct-line'),
  'bot/turns': mirrored('bot/turns'),
  'bot/workers': mirrored('bot/workers'),
  'dialogs/cards': {
    ...mirrored('dialogs/cards'),
    tests: ['test/dialogs/*.test.ts', 'test/dialogs/cards/**/*.test.ts'],
  },
  'dialogs/effects': { ...mirrored('dialogs/effects'), tests: ['test/dialogs/*.test.ts'] },
  'dialogs/states': { ...mirrored('dialogs/states'), tests: ['test/dialogs/*.test.ts'] },
  'dialogs/turn': { ...mirrored('dialogs/turn'), tests: ['test/dialogs/*.test.ts'] },
  'prisma/store': mirrored('prisma/store'),
};

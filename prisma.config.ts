/**
 * Settings of the Prisma command line. It is used to generate the client and to check the schema; migrations are
 * written with `scripts/migration.ts` and deployed by `prisma/deploy-migrations.ts` (reference/persistence.md, A and B).
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// These commands never run the schema engine, but the command line looks for it first and downloads it when it is
// missing. Any existing file satisfies it, so this file names itself and `npm install` works without that download.
const commandsWithoutEngine = ['generate', 'validate', 'format'];
if (commandsWithoutEngine.some((command) => process.argv.includes(command))) {
  const { PRISMA_SCHEMA_ENGINE_BINARY = fileURLToPath(import.meta.url) } = process.env;
  Object.assign(process.env, { PRISMA_SCHEMA_ENGINE_BINARY });
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});

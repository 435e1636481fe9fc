import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deployMigrations } from '../../../prisma/deploy-migrations.ts';
import { openMemoryDatabase } from '../../../prisma/embedded-database.ts';
import { migrationsFolder } from '../../../prisma/migration-files.ts';
import { writeMigration } from '../../../scripts/migration/write-migration.ts';
import { temporaryFolder } from '../../prisma/temporary-folder.ts';

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
const slow = { timeout: 120_000 };

test('a migration is written from the schema, applies, and leaves nothing to change', slow, async () => {
  const root = await temporaryFolder();
  const place = { schemaFile: join(root, 'schema.prisma'), folder: join(root, 'migrations') };
  await writeFile(place.schemaFile, `${datasource} model Plan {\n id Int @id\n price Decimal @db.Decimal(12, 4)\n }`);
  const first = await writeMigration(place, 'plans');
  expect(first?.file).toMatch(/\d{14}_plans\/migration\.sql$/);
  expect(await writeMigration(place, 'again')).toBeUndefined();

  await writeFile(place.schemaFile, `${datasource} model Plan {\n id Int @id\n }`);
  const second = await writeMigration(place, 'no_price');
  expect(await readFile(second?.file ?? '', 'utf8')).toContain('DROP COLUMN "price"');

  const { pool, close } = await openMemoryDatabase();
  expect((await deployMigrations(pool, place)).applied).toHaveLength(2);
  await close();
});

test("the project's own migrations lead to its schema", slow, async () => {
  const place = { schemaFile: 'prisma/schema.prisma', folder: migrationsFolder };
  expect(await writeMigration(place, 'forgotten')).toBeUndefined();
});

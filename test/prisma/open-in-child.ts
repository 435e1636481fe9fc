/** A second Planswitch, for tests: opens the folder given to it, says so, writes when told, and stays until killed. */
import { openEmbeddedDatabase } from '../../prisma/embedded-database.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const { pool } = await openEmbeddedDatabase(folder, () => {});
  await pool.query('CREATE TABLE IF NOT EXISTS written (id int)');
  await pool.query('INSERT INTO written VALUES (1)');
  process.send?.('open');
  process.on('disconnect', () => process.exit());
} catch (error) {
  process.send?.(error instanceof Error && 'code' in error ? error.code : String(error));
  process.exit(1);
}

import { randomBytes } from 'node:crypto';
import { dropDatabasesOfRun } from './server-databases.ts';

/** Names a test run, so that its databases on a server are told from those of another, and drops at its end what it left there. */
export default function setup(): () => Promise<void> {
  process.env['TEST_RUN'] ??= randomBytes(4).toString('hex');
  return () => dropDatabasesOfRun();
}

import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Configuration } from './configuration.ts';
import { makeFolder } from './make-folder.ts';
import { secretText } from './secret-text.ts';

/** What proves who somebody is. Never logged, never sent but to whom it belongs. */
export interface Secrets {
  readonly directLineSecret: string;
  readonly tokenSigningKey: string;
  readonly supportApiKey: string;
}

const storedSchema = z.object({
  directLineSecret: secretText.optional(),
  tokenSigningKey: secretText.optional(),
  supportApiKey: secretText.optional(),
});
type Stored = z.infer<typeof storedSchema>;

const mend =
  'Put back a copy of the file, or delete it: new secrets are made at the next start, and open chats begin anew.';

const moveOrChange = 'Move the file, or set DATA_DIR to another folder.';
const letOrChange = 'Let this user read and write there, or set DATA_DIR to another folder.';

/** The file with the secrets that were not given is damaged. `code` is stable. */
export class SecretsUnreadable extends Error {
  override readonly name = 'SecretsUnreadable';
  readonly code = 'SECRETS_UNREADABLE';
  constructor(file: string, why: string, fix = mend) {
    super(`The secrets in ${file} cannot be used (${why}). ${fix}`);
  }
}

type Given = Pick<Configuration, 'DATA_DIR' | 'DIRECT_LINE_SECRET' | 'TOKEN_SIGNING_KEY' | 'SUPPORT_API_KEY'>;

/**
 * The secrets of this installation: those that were given, and for the others those made at the first start, which are kept in
 * `DATA_DIR/secrets.json`, readable by this user only. Of two processes that start at once, both get the same.
 */
export function openSecrets(given: Given): Secrets {
  const fromConfiguration: Stored = {
    directLineSecret: given.DIRECT_LINE_SECRET,
    tokenSigningKey: given.TOKEN_SIGNING_KEY,
    supportApiKey: given.SUPPORT_API_KEY,
  };
  if (isComplete(fromConfiguration)) return fromConfiguration;
  const stored = readSecrets(given.DATA_DIR) ?? make(given.DATA_DIR);
  const all = isComplete(stored) ? stored : complete(given.DATA_DIR, stored);
  return firstOf(fromConfiguration, all);
}

function firstOf(some: Stored, all: Secrets): Secrets {
  return {
    directLineSecret: some.directLineSecret ?? all.directLineSecret,
    tokenSigningKey: some.tokenSigningKey ?? all.tokenSigningKey,
    supportApiKey: some.supportApiKey ?? all.supportApiKey,
  };
}

/** The stored secrets, as far as there are any; for command lines that talk to a running bot. */
export function readSecrets(dataDir: string): Stored | null {
  const file = join(dataDir, 'secrets.json');
  try {
    const stored = storedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!stored.success) throw new SecretsUnreadable(file, 'it does not hold what it should');
    return stored.data;
  } catch (error) {
    if (error instanceof SecretsUnreadable) throw error;
    if (error instanceof SyntaxError) throw new SecretsUnreadable(file, 'it is not JSON');
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      throw new SecretsUnreadable(file, 'a file stands where DATA_DIR should be a folder', moveOrChange);
    }
    if (error instanceof Error && 'code' in error && error.code !== 'EISDIR') {
      throw new SecretsUnreadable(file, error.message, letOrChange);
    }
    throw new SecretsUnreadable(file, error instanceof Error ? error.message : String(error));
  }
}

function isComplete(stored: Stored): stored is Secrets {
  return Boolean(stored.directLineSecret && stored.tokenSigningKey && stored.supportApiKey);
}

function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return { directLineSecret: secret(), tokenSigningKey: secret(), supportApiKey: secret() };
}

function make(dataDir: string): Stored {
  const secrets = newSecrets();
  const written = writeBeside(dataDir, secrets);
  try {
    // A link, unlike a rename, fails when another process was first; then its secrets hold.
    linkSync(written, join(dataDir, 'secrets.json'));
    return secrets;
  } catch (error) {
    const stored = readSecrets(dataDir);
    if (stored) return stored;
    throw error;
  } finally {
    rmSync(written);
  }
}

function complete(dataDir: string, stored: Stored): Secrets {
  const secrets = firstOf(stored, newSecrets());
  renameSync(writeBeside(dataDir, secrets), join(dataDir, 'secrets.json'));
  return secrets;
}

function writeBeside(dataDir: string, secrets: Secrets): string {
  makeFolder(dataDir);
  const path = join(dataDir, `secrets.${randomBytes(6).toString('hex')}.tmp`);
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  chmodSync(path, 0o600);
  return path;
}

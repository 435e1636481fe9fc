/**
 * Puts Microsoft's Web Chat into bot/web/vendor, from where the bot serves it itself. Run by `npm install`.
 *
 * Only one file of the package is needed; installing it as a dependency would bring 425 packages and 486 MB (reference/channel.md 2).
 * `npm pack` is the ordinary npm client, so whatever registry, proxy or cache is configured for npm holds here too.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { extract } from 'tar';

const specifier = 'botframework-webchat@4.18.1';
const tarballSha512 = '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const bundleSha256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff';
const bundle = 'webchat.js';
const licence = 'webchat.js.LICENSE.txt';
const root = fileURLToPath(new URL('..', import.meta.url));
const vendor = join(root, 'bot', 'web', 'vendor');

try {
  if (!(await isThere())) await fetchWebChat();
} catch (error) {
  process.stderr.write(`Web Chat (${specifier}) could not be fetched: ${reasonOf(error)}\n`);
  process.stderr.write('Check that npm reaches its registry ("npm ping"), then run "npm run web-chat".\n');
  process.exitCode = 1;
}

async function isThere(): Promise<boolean> {
  const files = await readdir(vendor).catch((): string[] => []);
  if (![bundle, `${bundle}.gz`, `${bundle}.br`, licence].every((file) => files.includes(file))) return false;
  return hashOf('sha256', await readFile(join(vendor, bundle)), 'hex') === bundleSha256;
}

async function fetchWebChat(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'planswitch-web-chat-'));
  try {
    const content = await unpack(await pack(folder), folder);
    const [gzipped, brotli] = await Promise.all([
      promisify(gzip)(content, { level: 9 }),
      // 9 of 11: the last two steps would take ten seconds of every install for a few percent.
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    ]);
    const ready = join(folder, 'package', 'dist');
    await Promise.all([
      writeFile(join(ready, `${bundle}.gz`), gzipped),
      writeFile(join(ready, `${bundle}.br`), brotli),
    ]);
    await mkdir(vendor, { recursive: true });
    for (const file of await readdir(ready)) {
      // The temporary folder may be on another disk, from where nothing can be renamed.
      await writeFile(join(vendor, `${file}.new`), await readFile(join(ready, file)));
      await rename(join(vendor, `${file}.new`), join(vendor, file));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pack(folder: string): Promise<string> {
  const { npm_execpath: npm } = process.env;
  const options = ['pack', specifier, '--ignore-scripts', '--silent', '--pack-destination', folder];
  // In the project's folder, so that its .npmrc holds.
  const where = { cwd: root, env: { ...process.env, npm_config_dry_run: 'false' } };
  if (npm?.endsWith('.js')) await promisify(execFile)(process.execPath, [npm, ...options], where);
  else await promisify(execFile)('npm', options, { ...where, shell: process.platform === 'win32' });
  const [tarball] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack left no file');
  return join(folder, tarball);
}

async function unpack(tarball: string, folder: string): Promise<Buffer> {
  if (hashOf('sha512', await readFile(tarball), 'base64') !== tarballSha512) {
    throw new Error('the registry gave another file than the one this version was made with (its sha512 differs)');
  }
  const wanted = [`package/dist/${bundle}`, `package/dist/${licence}`];
  await extract({ file: tarball, cwd: folder, filter: (path) => wanted.includes(path) });
  return readFile(join(folder, 'package', 'dist', bundle));
}

function hashOf(algorithm: string, content: Buffer, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(content).digest(encoding);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim().split('\n').at(-1) : '';
  return said || error.message.split('\n')[0] || 'no reason was given';
}

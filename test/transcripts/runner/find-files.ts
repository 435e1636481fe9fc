import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escaped } from '../meaning/text-rule.ts';

/** Where transcripts are: `<topic>/<name>.yaml`. */
export const transcriptsFolder = fileURLToPath(new URL('..', import.meta.url));

/** Paths from here to the transcripts that have one of the names in theirs, or fit one as a glob; all without names. */
export function findFiles(names: readonly string[]): string[] {
  const all = readdirSync(transcriptsFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => relative(process.cwd(), join(transcriptsFolder, path)))
    .toSorted();
  return names.length === 0 ? all : all.filter((path) => names.some((name) => isNamed(path, name)));
}

function isNamed(path: string, name: string): boolean {
  if (!/[*?]/.test(name)) return path.includes(name.replace(/^\.\//, ''));
  const source = escaped(name).replaceAll('\\*\\*', '.*').replaceAll('\\*', '[^/]*').replaceAll('\\?', '[^/]');
  return new RegExp(`(^|/)${source}(\\.yaml)?$`).test(path);
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentSchema } from '../../bot/configuration.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json'))).scripts;
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['embed', 'conversation', 'settings', 'pricing', 'teams', 'transcripts'].map((page) => `docs/${page}.md`),
];

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('points only to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, file = '']) =>
      join(dirname(document), file),
    );
    const paths = [...text.matchAll(/`((?:bot|dialogs|domain|prisma|test|docs|scripts)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('the README names every setting, and .env.example too', () => {
  const settings = Object.keys(environmentSchema.shape);
  for (const document of ['README.md', '.env.example']) {
    const text = read(document);
    expect(settings.filter((name) => !text.includes(name))).toEqual([]);
  }
});

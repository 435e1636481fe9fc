// Whether two folders have the same packages in node_modules: `node same-tree.mjs FOLDER FOLDER`. Names those that differ.
import { readFileSync } from 'node:fs';

const [one, other] = process.argv.slice(2).map((folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/node_modules/.package-lock.json`, 'utf8'));
  return new Set(Object.entries(packages).map(([path, { version, integrity }]) => `${path} ${version} ${integrity}`));
});
const different = [...one].filter((line) => !other.has(line)).concat([...other].filter((line) => !one.has(line)));
for (const line of different) process.stdout.write(`not in both: ${line}\n`);
if (one.size === 0) process.stdout.write('there are no packages\n');
process.exitCode = different.length > 0 || one.size === 0 ? 1 : 0;

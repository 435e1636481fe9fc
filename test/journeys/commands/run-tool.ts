import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs `npm run chat -- …` or `npm run transcripts -- …` as people do, with lines from a pipe; the developer's own `.env` stays out. */
export async function runTool(name: 'chat' | 'transcripts', words: readonly string[], lines: readonly string[] = []) {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { PATH = '', HOME = '' } = process.env;
  const command = [`${root}test/transcripts/commands/${name}.ts`, ...words];
  const child = spawn(process.execPath, ['--import', tsx, ...command], { env: { PATH, HOME }, cwd: root });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const exited = once(child, 'exit');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await exited;
  return { code: child.exitCode, out, err };
}

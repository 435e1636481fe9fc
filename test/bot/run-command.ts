import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run quote -- …`, or another command, as people do in `folder`; the developer's own `.env` and variables stay out. */
export function runCommand(
  name: 'doctor' | 'quote' | 'settings' | 'tickets' | 'demo-clock',
  folder: string,
  environment: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<CommandRun> {
  const command = fileURLToPath(new URL(`../../bot/commands/${name}.ts`, import.meta.url));
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, DATA_DIR: folder, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', tsx, command, ...words], { env, cwd: folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowedText } from '../../../domain/settings/allowed-values.ts';
import { settingKeys, settingNames } from '../../../domain/settings/setting-keys.ts';
import { settingText } from '../../../domain/settings/setting-text.ts';
import { openOperatorServer, supportApiKey } from '../../bot/operator/operator-server.ts';
import { runCommand } from '../../bot/run-command.ts';
import { temporaryFolder } from '../../prisma/temporary-folder.ts';

const page = fileURLToPath(new URL('../../../docs/settings.md', import.meta.url));

let server: Awaited<ReturnType<typeof openOperatorServer>>;
beforeAll(async () => {
  server = await openOperatorServer();
});
afterAll(() => server.close());

it('docs/settings.md shows every setting as it is, and what its commands print (npm run docs writes both)', async () => {
  const text = await readFile(page, 'utf8');
  const withTable = text.replace(
    /(<!-- keys: .*-->\n)[\s\S]*(<!-- \/keys -->)/,
    (_, begin, end) => `${begin}\n${table()}\n\n${end}`,
  );
  await expect(await withOutputs(withTable)).toMatchFileSnapshot(page);
}, 120_000);

function table(): string {
  const rows = settingNames.map((name) => {
    const { factory, guide } = settingKeys[name];
    return `| \`${name}\` | ${allowedText(name)} | ${settingText(factory)} | ${guide} |`;
  });
  return ['| Key | Allowed | Factory value | In the guide |', '|---|---|---|---|', ...rows].join('\n');
}

/** Runs the commands of the page one after the other, on the demo provider, and puts below each what it prints. */
async function withOutputs(text: string): Promise<string> {
  const folder = await temporaryFolder();
  const environment = { PORT: String(server.port), DEMO: 'on', SUPPORT_API_KEY: supportApiKey };
  let written = '';
  for (const part of text.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m)) {
    const commands = part.split('\n').filter((line) => line.startsWith('$ npm run settings -- '));
    if (!part.startsWith('$ ')) written += part;
    else written += await outputsOf(commands, (words) => runCommand('settings', folder, environment, ...words));
  }
  return written;
}

async function outputsOf(
  commands: readonly string[],
  run: (words: readonly string[]) => ReturnType<typeof runCommand>,
): Promise<string> {
  let written = '';
  for (const command of commands) {
    const { out, err } = await run(wordsOf(command.replace('$ npm run settings -- ', '')));
    written += `${written && '\n'}${command}\n${out}${err}`;
  }
  return written;
}

/** As a shell splits them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

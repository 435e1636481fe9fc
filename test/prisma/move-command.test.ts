import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { progressBar } from '../../prisma/commands/progress-bar.ts';
import { openDatabase } from '../../prisma/open-database.ts';
import { describeOnServer } from './on-server.ts';
import { createServerDatabase } from './server-databases.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const partner = { id: '1', name: 'Default', isDefault: true, timeZone: 'Europe/Berlin', currency: 'EUR' };

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function move(...parameters: string[]): Promise<Ended> {
  const file = fileURLToPath(new URL('../../prisma/commands/move.ts', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', file, ...parameters], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('npm run database:move', () => {
  test('shows examples with --help', async () => {
    const { code, stdout } = await move('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run database:move -- --from data --to postgresql://');
  });

  test('says what is missing, with another exit code than a fault', async () => {
    const { code, stderr } = await move('--from', 'data');
    expect(code).toBe(2);
    expect(stderr).toContain('--to <url>');
  });

  test('says where to look when there is no embedded database', async () => {
    const { code, stderr } = await move('--from', await temporaryFolder(), '--to', 'postgresql://localhost/x');
    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no embedded database.*DATA_DIR.*\[EMBEDDED_DATABASE_NOT_FOUND\]\n$/);
  });
});

describeOnServer('npm run database:move to a server', () => {
  test('moves the rows, with progress beside the result', async () => {
    const dataDir = await temporaryFolder();
    const embedded = await openDatabase({ dataDir });
    await embedded.prisma.partner.create({ data: partner });
    await embedded.close();
    const { url, drop } = await createServerDatabase();
    onTestFinished(drop);
    const { code, stdout, stderr } = await move('--from', dataDir, '--to', url);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Moved \d+ rows of \d+ tables/) });
    expect(stderr).toMatch(/100 % .* rows/);
    const server = await openDatabase({ url, dataDir });
    expect(await server.prisma.partner.findMany()).toEqual([partner]);
    expect(await server.prisma.catalogue.findMany()).toEqual([{ id: 1, isDemo: false, version: 1 }]);
    await server.prisma.partner.update({ where: { id: partner.id }, data: { name: 'Ours' } });
    expect(await server.prisma.catalogue.findMany()).toEqual([{ id: 1, isDemo: false, version: 2 }]);
    await server.close();
  });
});

test('the bar shows share and time left, in place on a terminal', () => {
  let time = 0;
  const drawn: string[] = [];
  const bar = progressBar({ isTTY: true, write: (text) => drawn.push(text) }, () => time);
  time = 1000;
  bar.show(250, 1000, 'Plan');
  bar.show(260, 1000, 'Plan');
  time = 4000;
  bar.show(1000, 1000, 'Service');
  bar.show(1000, 1000, 'an empty table');
  bar.end();
  expect(drawn).toEqual([
    '\r\u001b[2K[######------------------] 25 % 250 of 1000 rows, 3 s left  Plan',
    '\r\u001b[2K[########################] 100 % 1000 of 1000 rows  Service',
    '\n',
  ]);
});

import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { settingAnswerSchema, settingsAnswerSchema } from '../../../bot/operator/settings-json.ts';
import { lockDirectory } from '../../../prisma/directory-lock.ts';
import { openDatabase } from '../../../prisma/open-database.ts';
import { openStore } from '../../../prisma/store/open-store.ts';
import { openOperatorServer, supportApiKey } from '../../bot/operator/operator-server.ts';
import { runCommand } from '../../bot/run-command.ts';
import { folderWithDatabase, temporaryFolder } from '../../prisma/temporary-folder.ts';

const fee = 'change-plan.recurring.fee-cheaper';
const parsed = <Schema extends z.ZodType>(schema: Schema, text: string) => schema.parse(JSON.parse(text));

describe('npm run settings, with a running bot', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof openOperatorServer>>;
  beforeAll(async () => {
    server = await openOperatorServer();
  });
  afterAll(() => server.close());

  const run = async (...words: string[]) =>
    runCommand(
      'settings',
      await temporaryFolder(),
      { PORT: String(server.port), DEMO: 'on', SUPPORT_API_KEY: supportApiKey },
      ...words,
    );

  it('lists what holds, with the asterisk, all or only what is overridden, as a table or as JSON', async () => {
    const { code, out } = await run('list', '--partner', 'harbour');
    expect(code).toBe(0);
    expect(out).toMatch(/^\* {2}change-plan\.recurring\.fee-dearer +partner {2}15$/m);
    expect(out).toMatch(/^ {3}portal\.services\.voice +Default {2}Description, Plan/m);
    const { out: few } = await run('list', '--partner', 'harbour', '--overridden', '--json');
    const { settings } = parsed(settingsAnswerSchema, few);
    expect(settings.length).toBeGreaterThan(2);
    expect(settings.every(({ overridden }) => overridden)).toBe(true);
  });

  it('sets, explains and resets', async () => {
    expect(await run('set', fee, '12.50', '--partner', 'lakeside')).toMatchObject({
      ...{ code: 0, err: '', out: expect.stringContaining('which overrides the inherited "30"') },
    });
    const { out } = await run('explain', fee, '--partner', 'lakeside', '--json');
    expect(parsed(settingAnswerSchema, out).setting).toMatchObject({ value: '12.50', winner: 'partner' });
    expect(await run('reset', fee, '--partner', 'lakeside')).toMatchObject({
      ...{ code: 0, out: expect.stringContaining('is 30\n') },
    });
    expect((await run('reset', fee, '--partner', 'lakeside')).out).toContain('nothing was changed');
  });

  it('reads lists, and amounts below zero', async () => {
    const list = await run('set', 'portal.services.voice', 'Plan, Price', '--partner', 'summit', '--json');
    expect(parsed(settingAnswerSchema, list.out).setting.value).toEqual(['Plan', 'Price']);
    const none = await run('set', 'portal.services.voice', '', '--partner', 'summit');
    expect(none.out).toContain('is (nothing) *');
    const floor = await run('set', 'change-plan.rules.balance-floor', '-50', '--partner', 'summit', '--json');
    expect(parsed(settingAnswerSchema, floor.out).setting.value).toBe('-50');
  });

  it('ends with 2 and what is allowed for what cannot be understood, and with 1 for what cannot be done', async () => {
    const wrong = await run('set', fee, 'a lot');
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('an amount such as 30 or 29.90') });
    const unknown = await run('explain', 'change-plan.recuring.fee-cheaper');
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining(`Did you mean ${fee}`) });
    const nobody = await run('explain', fee, '--partner', 'habour');
    expect(nobody).toMatchObject({ code: 1, out: '', err: expect.stringContaining('harbour (Harbour Net') });
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Examples:') });
  });
});

// Opens databases on the disk from processes of their own.
describe('npm run settings, with no bot', { timeout: 120_000 }, () => {
  const demo = { PORT: '0', DEMO: 'on' };

  it('works on the demo’s database, which keeps what was set', async () => {
    const folder = await folderWithDatabase();
    expect(await runCommand('settings', folder, demo, 'set', fee, '7')).toMatchObject({ code: 0, err: '' });
    const { prisma, close } = await openDatabase({ dataDir: folder });
    try {
      const [byDefault] = await openStore(prisma).settings.partners();
      expect(byDefault?.overrides.get(fee)).toBe('7');
    } finally {
      await close();
    }
  });

  it('says that there are no partners where nobody added one', async () => {
    const run = await runCommand('settings', await folderWithDatabase(), { PORT: '0', DEMO: 'off' }, 'list');
    expect(run).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no partners yet') });
  });

  it('says what to do when a process that does not answer has the database', async () => {
    const folder = await folderWithDatabase();
    const unlock = await lockDirectory(folder);
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    try {
      const address = silent.address();
      const PORT = String(typeof address === 'object' && address ? address.port : 0);
      const { code, err } = await runCommand('settings', folder, { PORT, DEMO: 'on' }, 'list');
      expect(code).toBe(3);
      expect(err).toContain(`What listens at http://127.0.0.1:${PORT} does not answer`);
      expect(err).toContain('another process has the database');
      expect(err).toContain('set PORT');
    } finally {
      silent.close();
      await unlock();
    }
  });
});

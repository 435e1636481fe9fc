import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { BotClient, contentOf, runningBot } from '../../../bot/commands/bot-client.ts';
import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { whoAnswers } from '../../../bot/commands/who-answers.ts';
import { readConfiguration } from '../../../bot/configuration.ts';
import { openSecrets } from '../../../bot/secrets.ts';
import { ticketListCodec } from '../../../bot/support/ticket-json.ts';
import { temporaryFolder } from '../../prisma/temporary-folder.ts';
import { openOperatorServer } from '../operator/operator-server.ts';
import { runCommand } from '../run-command.ts';

const someKey = 'the-key-of-quite-another-folder-also-32-long';
const open = new Set<Server>();

afterEach(() => {
  for (const server of open) server.close();
  open.clear();
});

async function listening(server: Server): Promise<number> {
  open.add(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Speaks HTTP, but is what `answers` makes of it; remembers every Authorization it was sent. */
async function program(answers: RequestListener): Promise<{ port: number; keys: string[] }> {
  const keys: string[] = [];
  const server = createServer((req, res) => {
    if (req.headers.authorization !== undefined) keys.push(req.headers.authorization);
    answers(req, res);
  });
  return { port: await listening(server), keys };
}

/** Takes connections and does this with them. */
async function tcp(work: (socket: Socket) => void): Promise<number> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    onTestFinished(() => void socket.destroy());
    work(socket);
  });
  return listening(server);
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Is up, and does with every other request what `otherwise` says: as a bot does that stops, or hangs. */
const upBut =
  (otherwise: RequestListener): RequestListener =>
  (req, res) =>
    req.url === '/healthz' ? void res.end('{"status":"up"}') : otherwise(req, res);

const list = (bot: BotClient) => bot.get('/support/api/tickets');

/** What a command line of that configuration would say; the processes that say it are in the last tests. */
async function failureAt(PORT: number, ask: (bot: BotClient) => Promise<unknown> = list, more = {}) {
  const configuration = readConfiguration({ PORT: String(PORT), SUPPORT_API_KEY: someKey, ...more });
  return runningBot(configuration)
    .then(ask)
    .catch((error: unknown) => (error instanceof CommandFailed ? error : Promise.reject(error)));
}

describe('the bot that a command asks', () => {
  it('is looked for at PUBLIC_URL where there is one, and cannot be guessed where PORT is 0', async () => {
    const port = await freePort();
    expect(await failureAt(4100, list, { PUBLIC_URL: `http://127.0.0.1:${port}` })).toMatchObject({
      ...{ code: 'BOT_NOT_REACHED', exitCode: 3 },
      message: expect.stringContaining(
        `No bot answers at http://127.0.0.1:${port} (ECONNREFUSED). The address is PUBLIC_URL.`,
      ),
    });
    expect(await failureAt(0)).toMatchObject({
      message: expect.stringContaining('set PORT to the one in the address it printed when it started'),
    });
  });

  it.each<[string, number, Record<string, string>, string, string]>([
    ['a page', 200, { 'Content-Type': 'text/html; charset=utf-8' }, '<h1>Hi', '200 text/html'],
    ['JSON of its own', 200, {}, '{"status":"UP"}', '200'],
    ['nothing here', 404, {}, '', '404'],
    ['please sign in', 401, {}, '', '401'],
  ])('is another program, which gets no key: %s', async (_what, status, headers, body, what) => {
    const { port, keys } = await program((_req, res) => {
      res.writeHead(status, headers);
      res.end(body);
    });
    expect(await failureAt(port)).toMatchObject({
      ...{ code: 'NOT_A_BOT', exitCode: 3 },
      message: `Another program answers at http://127.0.0.1:${port} (${what}), no Planswitch. Start the bot with "npm start", or set PORT as it has it (here it is ${port}), and HOST or PUBLIC_URL if it has one.`,
    });
    expect(keys).toEqual([]);
  });

  it.each<[string, (socket: Socket) => void]>([
    ['speaks first and no HTTP', (socket) => socket.end('220 mail.example.com ESMTP\r\n')],
    ['hangs up', (socket) => socket.once('data', () => socket.destroy())],
  ])('is another program: it %s', async (_what, work) => {
    const port = await tcp(work);
    expect(await failureAt(port)).toMatchObject({
      code: 'NOT_A_BOT',
      message: expect.stringContaining(`Another program answers at http://127.0.0.1:${port} (no HTTP: `),
    });
  });

  it('is elsewhere, as a redirect says; and is down, as a proxy says', async () => {
    const moved = await program((_req, res) => {
      res.writeHead(301, { Location: 'https://chat.example.com/x' });
      res.end();
    });
    expect(await failureAt(moved.port)).toMatchObject({
      code: 'BOT_MOVED',
      message: expect.stringContaining(`http://127.0.0.1:${moved.port} sends to https://chat.example.com.`),
    });
    expect(moved.keys).toEqual([]);
    const proxy = await program((_req, res) => {
      res.writeHead(502);
      res.end('Bad gateway');
    });
    expect(await failureAt(proxy.port)).toMatchObject({
      code: 'BOT_NOT_REACHED',
      message: expect.stringContaining('(the proxy there answers 502)'),
    });
  });

  it('listens and does not answer', async () => {
    const port = await tcp(() => {});
    expect(await whoAnswers(`http://127.0.0.1:${port}`, 50)).toEqual({ who: 'silent' });
    expect(await failureAt(port)).toMatchObject({
      ...{ code: 'BOT_TIMED_OUT', exitCode: 3 },
      message: expect.stringContaining(`What listens at http://127.0.0.1:${port} does not answer`),
    });
  });

  it.each<[string, (bot: BotClient) => Promise<unknown>, boolean]>([
    ['reading', list, false],
    ['loading a file', (bot) => bot.download('/support/api/tickets/1/attachments/a'), false],
    ['writing', (bot) => bot.post('/support/api/tickets/1/answers', {}), true],
    ['setting', (bot) => bot.put('/operator/api/settings/a', {}), true],
    ['resetting', (bot) => bot.delete('/operator/api/settings/a'), true],
  ])('stops before it answers, and it is said what may have become of it: %s', async (_what, ask, unsure) => {
    const { port } = await program(upBut((req) => void req.socket.destroy()));
    const failure = await failureAt(port, ask);
    expect(failure).toMatchObject({
      ...{ code: 'BOT_WENT_AWAY', exitCode: 3 },
      message: expect.stringContaining(`The bot at http://127.0.0.1:${port} went away before it answered`),
    });
    expect(String(failure).includes('It may have done what was asked')).toBe(unsure);
  });

  it('stops in the middle of its answer', async () => {
    const half: RequestListener = (_req, res) => {
      res.writeHead(200, { 'Content-Length': 1000 });
      res.write('{"tickets":', () => res.destroy());
    };
    const { port } = await program(upBut(half));
    expect(await failureAt(port)).toMatchObject({ code: 'BOT_WENT_AWAY' });
  });

  it.each(['{"tickets":[{"number":"one"}]}', '[]', 'null', '<h1>', ''])(
    'is of another version when it answers %j',
    async (body) => {
      const { port } = await program(upBut((_req, res) => void res.end(body)));
      expect(await failureAt(port, async (bot) => contentOf(await list(bot), ticketListCodec))).toMatchObject({
        ...{ code: 'UNEXPECTED_ANSWER', exitCode: 3 },
        message: expect.stringContaining(
          `What answers at http://127.0.0.1:${port} (200) does not answer as this version`,
        ),
      });
    },
  );

  it('takes too long', async () => {
    const { port } = await program(upBut(() => {}));
    const bot = new BotClient(readConfiguration({ PORT: String(port), SUPPORT_API_KEY: someKey }), 50);
    await expect(bot.post('/support/api/tickets/1/change', {})).rejects.toMatchObject({
      ...{ code: 'BOT_TIMED_OUT', exitCode: 3 },
      message: expect.stringMatching(/has not answered within 0\.05 seconds\. It may have done what was asked/),
    });
  });
});

describe('a command line', { timeout: 60_000 }, () => {
  it.each([
    ['tickets', ['list']],
    ['demo-clock', []],
  ] as const)('%s %j says the address and PORT where nobody answers', async (command, words) => {
    const port = await freePort();
    const run = await runCommand(command, await temporaryFolder(), { PORT: String(port) }, ...words);
    expect(run).toEqual({
      ...{ code: 3, out: '' },
      err: `No bot answers at http://127.0.0.1:${port} (ECONNREFUSED). Start the bot with "npm start", or set PORT as it has it (here it is ${port}), and HOST or PUBLIC_URL if it has one.\n`,
    });
  });

  it('says that a Planswitch refuses the key, which one, and that it may be the wrong bot', async () => {
    const bot = await openOperatorServer();
    try {
      const folder = await temporaryFolder();
      openSecrets(readConfiguration({ DATA_DIR: folder }));
      const where = { PORT: String(bot.port) };
      const run = await runCommand('settings', folder, where, 'list');
      expect(run).toEqual({
        ...{ code: 3, out: '' },
        err: `The Planswitch at ${bot.address} refuses the key in ${folder}/secrets.json, so it is not the bot of this folder. If yours listens elsewhere, set PORT (or PUBLIC_URL) as it has it; to ask the one at ${bot.address}, set DATA_DIR (or SUPPORT_API_KEY) as that one has it.\n`,
      });
      const given = { ...where, SUPPORT_API_KEY: someKey };
      const quoted = await runCommand('quote', folder, given, '--service', '11', '--json');
      expect(quoted).toMatchObject({ code: 3, out: expect.stringContaining('refuses the key in SUPPORT_API_KEY') });
      const none = await runCommand('tickets', await temporaryFolder(), where, 'list');
      expect(none).toMatchObject({
        ...{
          code: 3,
          err: expect.stringContaining(`A Planswitch answers at ${bot.address}, but there is no support key`),
        },
      });
    } finally {
      await bot.close();
    }
  });
});

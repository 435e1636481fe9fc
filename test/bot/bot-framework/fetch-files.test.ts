import dns from 'node:dns';
import { createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openBotFramework } from './bot-framework-fixture.ts';
import { MockConnector } from './mock-connector.ts';

let connector: MockConnector;
let line: Awaited<ReturnType<typeof openBotFramework>>;
let chat: string;
/** Something on this machine, and how often it was called. */
let inside: Server;
let callsInside = 0;
let insidePort = 0;
beforeAll(async () => {
  inside = createServer((socket) => {
    callsInside += 1;
    socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\ninside');
  });
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  insidePort = z.object({ port: z.number() }).parse(inside.address()).port;
});
afterAll(() => new Promise<void>((resolve) => inside.close(() => resolve())));
beforeEach(async () => {
  callsInside = 0;
  connector = await MockConnector.open();
  line = await openBotFramework(connector);
  chat = await line.signedIn();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await line.close();
  connector.close();
});

const png = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const store = 'https://contoso-my.sharepoint.com';
const channel = 'https://smba.trafficmanager.net';
const attachment = '/teams/v3/attachments/0-weu-d1/views/original';

const linked = (contentUrl: string, contentType = 'image/png', name = 'photo.png') => ({
  contentUrl,
  contentType,
  name,
});
const inTeams = (downloadUrl: string, name = 'photo.png') => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  content: { downloadUrl },
});
const send = async (attachments: object[], locale = 'en') => {
  const activity = connector.activity(chat, { type: 'message', text: 'see', locale });
  await line.deliver({ ...activity, attachments: z.array(z.json()).parse(attachments) });
  return line.textsIn(chat).at(-1);
};
/** When nothing that was sent before counts any more. */
const sendLater = (attachments: object[], locale?: string) => {
  line.clock.forward(3600);
  return send(attachments, locale);
};
/** What was kept of the newest message. */
const kept = async () => {
  const id = line.published.at(-1)?.conversationId;
  if (id === undefined) throw new Error('nothing was said');
  const entries = await line.store.conversations.entriesAfter(id, 0, 100);
  const files = z.object({
    attachments: z.array(z.object({ id: z.string(), name: z.string(), contentType: z.string() })),
  });
  return entries.flatMap(({ activity }) => files.safeParse(activity).data?.attachments ?? []);
};
const notFetched = 'I could not fetch “photo.png” from where it is kept';
const whyLogged = () => line.logged.filter((text) => text.includes('files were not taken')).join('');

describe('a file', () => {
  it.each<[string, () => object]>([
    ['Teams’ store of an organisation', () => inTeams(connector.shareFile('application/octet-stream', png))],
    ['the channel’s server', () => linked(connector.keepFile('application/octet-stream', png))],
    [
      'Teams’ store of private people',
      () => {
        nock('https://my.microsoftpersonalcontent.com').get('/a').reply(200, png);
        return inTeams('https://my.microsoftpersonalcontent.com/a');
      },
    ],
    [
      'a store that sends on to another',
      () => {
        nock(store).get('/a').reply(302, '', { Location: 'https://contoso.sharepoint.com/b' });
        nock('https://contoso.sharepoint.com').get('/b').reply(307, '', { Location: '/c' }).get('/c').reply(200, png);
        return inTeams(`${store}/a`);
      },
    ],
  ])('is taken from %s, as what it is', async (_what, make) => {
    expect(await send([make()])).toBe('heard see');
    expect(await kept()).toMatchObject([{ name: 'photo.png', contentType: 'image/png' }]);
  });

  it('comes with others in one message, each from where it lies, and without what Teams attaches besides', async () => {
    const text = Buffer.from('a note');
    const html = { contentType: 'text/html', content: '<p>see</p>' };
    const pasted = { contentType: 'image/*', contentUrl: connector.keepFile('image/png', png) };
    expect(await send([pasted, html, inTeams(connector.shareFile('text/plain', text), 'note.txt')])).toBe('heard see');
    expect((await kept()).map(({ contentType }) => contentType)).toEqual(['image/png', 'text/plain']);
  });

  const elsewhere: ReadonlyArray<[string, () => string]> = [
    ['this machine', () => `http://127.0.0.1:${insidePort}/healthz`],
    ['this machine, with TLS', () => `https://127.0.0.1:${insidePort}/`],
    ['this machine by name', () => `https://localhost:${insidePort}/`],
    ['this machine by its name’s long form', () => `https://localhost.:${insidePort}/`],
    ['this machine as one number', () => `http://2130706433:${insidePort}/`],
    ['this machine in octal', () => `http://0177.0.0.1:${insidePort}/`],
    ['this machine in hexadecimal', () => `http://0x7f000001:${insidePort}/`],
    ['this machine in short', () => `http://127.1:${insidePort}/`],
    ['any address of this machine', () => `http://0.0.0.0:${insidePort}/`],
    ['this machine in IPv6', () => `https://[::1]:${insidePort}/`],
    ['this machine as IPv4 in IPv6', () => `https://[::ffff:127.0.0.1]:${insidePort}/`],
    ['a host that a known name is the user of', () => `https://contoso.sharepoint.com@127.0.0.1:${insidePort}/`],
    ['a host that a known name follows', () => `https://127.0.0.1:${insidePort}/#.sharepoint.com`],
    ['a backslash', () => `https://127.0.0.1:${insidePort}\\@contoso.sharepoint.com/`],
    ['what a cloud tells its machines', () => 'http://169.254.169.254/latest/meta-data/'],
    ['any other host', () => 'https://files.example/a'],
    ['a store without TLS', () => 'http://contoso-my.sharepoint.com/a'],
    ['another port of a store', () => 'https://contoso-my.sharepoint.com:8443/a'],
    ['a store as somebody', () => 'https://me:secret@contoso-my.sharepoint.com/a'],
    ['a store with the dot of the root', () => 'https://contoso-my.sharepoint.com./a'],
    ['a name that ends as a store’s', () => 'https://evilsharepoint.com/a'],
    ['a name that begins as a store’s', () => 'https://contoso.sharepoint.com.evil.example/a'],
    ['a name that looks like a store’s', () => 'https://contoso.shаrepoint.com/a'],
    ['another channel’s server', () => 'https://webchat.botframework.com/attachments/a'],
    ['a file of this machine', () => 'file:///etc/passwd'],
    ['the address itself', () => `data:image/png;base64,${png.toString('base64')}`],
    ['no address', () => '//'],
  ];
  /** Every name on the network would give a picture. */
  const answerEverywhere = () => {
    const asked: string[] = [];
    nock(/^https?:\/\/(?!127\.0\.0\.1|localhost|smba\.|login\.)/)
      .persist()
      .get(/^\/(?!start|hop)/)
      .reply(function (uri) {
        asked.push(`${this.req.headers['host']}${uri}`);
        return [200, png];
      });
    return asked;
  };

  it('is fetched from nowhere else, and its sender is told', async () => {
    const asked = answerEverywhere();
    for (const [what, address] of elsewhere) {
      for (const file of [linked(address()), inTeams(address())])
        expect([what, await sendLater([file])]).toEqual([what, expect.stringContaining(notFetched)]);
    }
    expect([callsInside, asked]).toEqual([0, []]);
  });

  it('is fetched from nowhere else by way of a store', async () => {
    const asked = answerEverywhere();
    for (const [what, address] of elsewhere) {
      nock(store).get('/start').reply(302, '', { Location: address() });
      const said = await sendLater([inTeams(`${store}/start`)]);
      expect([what, said]).toEqual([what, expect.stringContaining(notFetched)]);
    }
    expect([callsInside, asked]).toEqual([0, []]);
  });

  it('is not asked for, and the bot’s token not told, at another port of the channel’s server, nor sent on to there', async () => {
    const other = `${channel}:8443${attachment}`;
    const asked = nock(`${channel}:8443`).persist().get(attachment).reply(200, png);
    expect(await send([linked(other)])).toContain(notFetched);
    nock(channel).get(`/emea${attachment}`).reply(302, '', { Location: other });
    expect(await send([linked(`${channel}/emea${attachment}`)])).toContain(notFetched);
    expect(asked.isDone()).toBe(false);
  });

  it('is not followed for ever', async () => {
    const hops = nock(store).persist();
    hops.get(/^\/hop/).reply((uri) => [302, '', { Location: `${uri}x` }]);
    expect(await send([inTeams(`${store}/hop`)])).toContain(notFetched);
    expect(whyLogged()).toContain('redirected too often');
  });

  it.each<[string, string, () => nock.Scope]>([
    [
      'a store',
      `${store}/next`,
      () =>
        nock(store, { badheaders: ['authorization'] })
          .get('/next')
          .reply(200, png),
    ],
    [
      'another place of the channel’s server',
      `${channel}/teams/v3/conversations`,
      () =>
        nock(channel, { badheaders: ['authorization'] })
          .get('/teams/v3/conversations')
          .reply(200, png),
    ],
  ])('is asked for without the bot’s token where the channel’s server sends on to %s', async (_what, next, answer) => {
    nock(channel, { reqheaders: { authorization: 'Bearer outbound' } })
      .get(`/emea${attachment}`)
      .reply(302, '', { Location: next });
    const asked = answer();
    expect(await send([linked(`${channel}/emea${attachment}`)])).toBe('heard see');
    expect(asked.isDone()).toBe(true);
  });

  it.each([
    ['a store sends on to', `${store}/start`, attachment],
    [
      'is no attachment’s',
      `${channel}/teams/v3/conversations/19:other/members`,
      '/teams/v3/conversations/19:other/members',
    ],
    [
      'climbs out of an attachment’s',
      `${channel}/teams/v3/attachments/a%2f..%2f..%2fconversations/views/original`,
      '/teams/v3/attachments/a%2f..%2f..%2fconversations/views/original',
    ],
  ])('is asked for without the bot’s token at an address that %s', async (_what, address, path) => {
    nock(store)
      .get('/start')
      .reply(302, '', { Location: `${channel}${attachment}` });
    const asked = nock(channel, { badheaders: ['authorization'] })
      .get(path)
      .reply(200, png);
    expect(await send([linked(address)])).toBe('heard see');
    expect(asked.isDone()).toBe(true);
  });

  it('is not read whole when it is too large, whatever its server says of its length', async () => {
    const content = Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(64 * 1024, 0x20)));
    nock(store)
      .get('/large')
      .reply(200, () => content);
    expect(await send([inTeams(`${store}/large`)])).toContain('“photo.png” is larger than the 5 MB I can take');
  });
});

describe('the name of a store', () => {
  const resolveTo = (...addresses: string[]) => {
    const asked: string[] = [];
    vi.spyOn(dns, 'lookup').mockImplementation(((hostname: string, _options: unknown, callback: unknown) => {
      asked.push(hostname);
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      z.function({ input: [z.null(), z.unknown()], output: z.unknown() }).parse(callback)(null, found);
    }) as typeof dns.lookup);
    return asked;
  };

  it.each([[['127.0.0.1']], [['169.254.169.254']], [['::ffff:127.0.0.1']], [['52.98.1.1', '10.0.0.1']]])(
    'that leads to %s is not connected to, and is resolved once',
    async (addresses) => {
      nock.enableNetConnect(/^(127\.0\.0\.1|localhost|contoso-my)/);
      const asked = resolveTo(...addresses);
      expect(await send([inTeams(`${store}/inside`)])).toContain(notFetched);
      expect(asked).toEqual(['contoso-my.sharepoint.com']);
      expect(whyLogged()).toContain('not public');
    },
  );
});

describe('why a file was not taken', () => {
  const share = (content: Uint8Array) => connector.shareFile('image/png', content);
  const faults: ReadonlyArray<[string, () => object[], string]> = [
    ['too many', () => Array.from({ length: 6 }, () => inTeams(share(png))), 'I take 5 files with one message'],
    ['too large', () => [inTeams(share(Buffer.alloc(6 * 1024 * 1024)))], '“photo.png” is larger than the 5 MB'],
    ['another kind', () => [inTeams(share(Buffer.from('MZ\0\0')))], '“photo.png” is of a kind I cannot take'],
    ['a page', () => [inTeams(share(Buffer.from('<html>')), 'a.html')], '“a.html” is of a kind I cannot take'],
    ['gone', () => [inTeams(`${channel}${attachment}`)], notFetched],
    [
      'a picture that was pasted',
      () => [{ contentType: 'image/*', contentUrl: 'http://x/' }],
      'could not fetch your file',
    ],
  ];

  it('is said', async () => {
    for (const [what, attachments, said] of faults)
      expect([what, await sendLater(attachments())]).toEqual([what, expect.stringContaining(said)]);
    expect(line.textsIn(chat)).not.toContain('heard see');
  });

  it('is said: too often, and when it is possible again', async () => {
    for (let count = 0; count < 10; count += 1) await send([inTeams(share(png))]);
    expect(await send([inTeams(share(png))])).toContain('without files, or in 1 minute.');
    line.clock.forward(60);
    expect(await send([inTeams(share(png))])).toBe('heard see');
  });

  it('is said in seven languages', async () => {
    for (const [what, attachments] of faults) {
      const said = new Set<string | undefined>();
      for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'uk', 'ar']) {
        said.add(await sendLater(attachments(), locale));
      }
      expect([what, said.size]).toEqual([what, 7]);
    }
  });
});

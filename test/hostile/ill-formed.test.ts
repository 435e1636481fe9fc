import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from './raw-request.ts';
import { routes } from './routes.ts';
import { openTarget, type Target } from './target.ts';

/** Enough for what is no whole request, or gets no whole answer. */
const silenceMs = 400;
let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const head = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`;

describe('a Host that is no host', () => {
  const hosts = [
    ...[
      'a b',
      '',
      ' ',
      '[',
      ']',
      '[::1',
      '[::1]]',
      '::1',
      'http://x',
      'x/y',
      'x?y',
      'x#y',
      'x@y',
      'user:pw@x',
      '%',
      '%00',
    ],
    ...[
      'x:',
      'x:99999',
      'x:-1',
      'x:1:2',
      'a,b',
      'a;b',
      '<x>',
      'x\\y',
      '\xe4',
      'xn--',
      'xn--a',
      '1.2.3.4.5',
      '256.1.1.1',
    ],
    ...['x\ty', '*', '[v1.x]', '[::ffff:1.2.3]', 'x'.repeat(300), '^', '|', '"x"', '{}', 'a\x80b'],
  ];

  it('is refused with 400 at every route, and by every upgrade', async () => {
    const wrong: string[] = [];
    for (const [index, host] of hosts.entries()) {
      const [method, path] = routes[index % routes.length] ?? ['GET', '/'];
      for (const bytes of [
        head(`${method} ${path} HTTP/1.1`, `Host: ${host}`),
        head(`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'),
        head('GET /healthz HTTP/1.0', `Host: ${host}`),
      ]) {
        const { status, text } = await sendRaw(target.address, bytes);
        if (status !== 400) wrong.push(`${JSON.stringify(bytes)}: ${text.slice(0, 60)}`);
      }
    }
    expect(wrong).toEqual([]);
    await target.expectAlive();
  });

  it('says so, and how every other refusal is said', async () => {
    const { status, code, text } = await sendRaw(target.address, head('GET /healthz HTTP/1.1', 'Host: a b'));
    expect([status, code]).toEqual([400, 'BAD_HOST']);
    expect(text).toMatch(/^X-Content-Type-Options: nosniff\r$/im);
    expect(text).toMatch(/^X-Request-Id: \S+\r$/im);
  });

  it('is refused at every route', async () => {
    for (const [method, path] of routes) {
      const { status, code } = await sendRaw(target.address, head(`${method} ${path} HTTP/1.1`, 'Host: a b'));
      expect([method, path, status, code]).toEqual([method, path, 400, 'BAD_HOST']);
    }
    await target.expectAlive();
  });

  it.each([
    ['none', []],
    ['two', ['Host: x', 'Host: x']],
    ['two, one of them bad', ['Host: x', 'Host: a b']],
  ])('is refused: %s', async (_what, lines) => {
    expect((await sendRaw(target.address, head('GET /healthz HTTP/1.1', ...lines))).status).toBe(400);
    await target.expectAlive();
  });

  it('is not needed before HTTP/1.1', async () => {
    expect((await sendRaw(target.address, head('GET /healthz HTTP/1.0'))).status).toBe(200);
    const { status } = await sendRaw(target.address, head('GET / HTTP/1.0'));
    expect([200, 403]).toContain(status);
  });
});

describe('an address that is no path', () => {
  it.each([
    ...['http://[', 'http://', 'http:', 'http:///', 'http://a b/', 'http://x:99999/', 'http://user:pw@x/', 'ftp://x/'],
    ...[
      '*',
      'healthz',
      '?',
      '#',
      'javascript:1',
      'localhost:80',
      '\\healthz',
      'http:healthz',
      'HTTP://%/',
      '[',
      '%',
      '.',
    ],
  ])('is refused with 400: %s', async (address) => {
    for (const method of ['GET', 'POST']) {
      const { status } = await sendRaw(target.address, head(`${method} ${address} HTTP/1.1`, 'Host: x'));
      expect(status).toBe(400);
    }
    const upgrade = ['Host: x', 'Connection: Upgrade', 'Upgrade: websocket'];
    expect((await sendRaw(target.address, head(`GET ${address} HTTP/1.1`, ...upgrade))).status).toBe(400);
    await target.expectAlive();
  });

  it.each([
    ...[
      '/%',
      '/%E0%A4%A',
      '/%00',
      '/%ff',
      '//',
      '///',
      '//x@y/',
      '/..',
      '/../../etc/passwd',
      '/\\',
      '/?',
      '/#',
      '/a?%',
      '/[',
      '/\xff',
    ],
    ...[
      '/chat/../../',
      '/;x',
      '/:id',
      '/*',
      '/assets/%2e%2e/%2f',
      '/v3/directline/conversations/%/activities',
      '/support/api/tickets/%',
    ],
    ...[
      '/v3/directline/conversations/%E0%A4%A/stream?watermark=%&t=%',
      '/operator/api/settings/%',
      `/${'a/'.repeat(3000)}`,
    ],
  ])('is a path, whatever stands in it: %.60s', async (path) => {
    const { status } = await sendRaw(target.address, head(`GET ${path} HTTP/1.1`, 'Host: x'));
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    await target.expectAlive();
  });

  it('may be absolute, as by a proxy: then its host is the one that counts', async () => {
    const { host } = new URL(target.address);
    const absolute = (name: string) => head(`GET http://${name}/healthz HTTP/1.1`, 'Host: x');
    expect((await sendRaw(target.address, absolute(host))).status).toBe(200);
    const foreign = head('GET http://evil.example/demo/clock HTTP/1.1', `Host: ${host}`);
    expect((await sendRaw(target.address, foreign)).status).toBe(403);
  });
});

describe('a request that ends too soon, goes on too long, or is another protocol', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));
  it.each([
    ['nothing but an end of line', '\r\n'],
    ['half a line', 'GET /hea'],
    ['half a head', 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-'],
    ['half a body', `${head('POST /v3/directline/conversations HTTP/1.1', 'Host: x', 'Content-Length: 50')}{`],
    ['no number as length', head('POST /demo/clock HTTP/1.1', 'Host: x', 'Content-Length: x')],
    ['two lengths', head('POST /demo/clock HTTP/1.1', 'Host: x', 'Content-Length: 1', 'Content-Length: 2')],
    [
      'a length and chunks',
      head('POST /demo/clock HTTP/1.1', 'Host: x', 'Content-Length: 1', 'Transfer-Encoding: chunked'),
    ],
    [
      'chunks that are none',
      `${head('POST /demo/clock HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked')}zz\r\n\0\r\n`,
    ],
    [
      'a huge chunk',
      `${head('POST /demo/clock HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked')}ffffffffffffffff\r\n`,
    ],
    ['a huge head', head('GET /healthz HTTP/1.1', 'Host: x', `X: ${'x'.repeat(100_000)}`)],
    ['many headers', head('GET /healthz HTTP/1.1', 'Host: x', ...many(3000, (index) => `X-${index}: y`))],
    ['control characters', head('GET /\x00\x01\x7f HTTP/1.1', 'Host: x')],
    ['control characters in a header', head('GET /healthz HTTP/1.1', 'Host: x', 'Origin: \x00')],
    ['a bare line feed', 'GET /healthz HTTP/1.1\nHost: x\n\n'],
    ['another version', head('GET /healthz HTTP/9.9', 'Host: x')],
    ['HTTP/0.9', 'GET /healthz\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['an unknown method', head('BREW / HTTP/1.1', 'Host: x')],
    ['TRACE', head('TRACE / HTTP/1.1', 'Host: x')],
    ['CONNECT', head('CONNECT evil.example:443 HTTP/1.1', 'Host: x')],
    ['CONNECT to nothing', head('CONNECT [ HTTP/1.1', 'Host: x')],
    ['OPTIONS of the whole', head('OPTIONS * HTTP/1.1', 'Host: x')],
    ['an expectation', head('POST /demo/clock HTTP/1.1', 'Host: x', 'Expect: 100-continue', 'Content-Length: 5')],
    ['an expectation with a bad host', head('POST /demo/clock HTTP/1.1', 'Host: a b', 'Expect: 100-continue')],
    ['another expectation', head('GET /healthz HTTP/1.1', 'Host: x', 'Expect: the unexpected')],
    ['an upgrade to something else', head('GET /healthz HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: h2c')],
    [
      'a body behind an upgrade',
      `${head('GET /x HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket')}${'x'.repeat(5000)}`,
    ],
    [
      'odd things to accept',
      head('GET /nowhere HTTP/1.1', 'Host: x', 'Accept: ;;q=,*/\xff', 'Accept-Encoding: ,;br;', 'Accept-Version: ['),
    ],
    [
      'many at once, one of them bad',
      head('GET /healthz HTTP/1.1', 'Host: x').repeat(50) + head('GET / HTTP/1.1', 'Host: a b'),
    ],
  ])('%s', async (_what, bytes) => {
    const { status } = await sendRaw(target.address, bytes, silenceMs);
    if (status !== null) expect(status).toBeLessThan(500);
    await target.expectAlive();
  });
});

describe('a request for a stream', () => {
  it.each([
    ['no key', []],
    ['a key that is none', ['Sec-WebSocket-Key: x', 'Sec-WebSocket-Version: 13']],
    ['a long key', [`Sec-WebSocket-Key: ${'x'.repeat(8000)}`, 'Sec-WebSocket-Version: 13']],
    ['another version', ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 99']],
    [
      'odd protocols',
      ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: ,,\xff'],
    ],
    [
      'odd extensions',
      ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Extensions: ;=;,"'],
    ],
  ])('that is authorised, with %s', async (_what, lines) => {
    const { streamUrl } = await target.conversation();
    const { pathname, search, host } = new URL(streamUrl);
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', ...lines];
    const bytes = head(`GET ${pathname}${search} HTTP/1.1`, `Host: ${host}`, ...upgrade);
    const { status } = await sendRaw(target.address, bytes, silenceMs);
    if (status !== null) expect(status).toBeLessThan(500);
    await target.expectAlive();
  });

  it('that is open, and then sends what are no frames', async () => {
    const { streamUrl } = await target.conversation();
    const { pathname, search, host } = new URL(streamUrl);
    const key = ['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13'];
    const open = head(
      `GET ${pathname}${search} HTTP/1.1`,
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      ...key,
    );
    for (const junk of [
      'GET / HTTP/1.1\r\n\r\n',
      '\xff'.repeat(5000),
      '\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff',
      '\x88\x80',
      '\x01\x80\0\0\0\0\x81\x80\0\0\0\0',
    ]) {
      const { status } = await sendRaw(target.address, open + junk, silenceMs);
      expect(status).toBe(101);
    }
    await target.expectAlive();
  });
});

import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { Server } from 'restify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../../../bot/http/create-server.ts';
import { HttpProblem } from '../../../bot/http/http-problem.ts';
import { readJson } from '../../../bot/http/read-json.ts';
import { route } from '../../../bot/http/route.ts';
import { sendJson } from '../../../bot/http/send-json.ts';

let server: Server;
let address: string;
let logged: string[];
beforeEach(async () => {
  logged = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  server = createServer({ log });
  server.post(
    '/echo',
    route(log, async (req, res) => sendJson(res, 200, { got: await readJson(req, 1000) })),
  );
  server.get(
    '/throws/:what',
    route(log, async (req) => {
      if (req.params?.what === 'problem') throw new HttpProblem(418, 'TEAPOT', 'Tea only.', { 'X-Tea': 'green' });
      throw new Error('password=hunter2');
    }),
  );
  server.get('/throws-at-once', async () => {
    throw new Error('password=hunter2');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
afterEach(async () => {
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const echo = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${address}/echo`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
const seen = async (answer: Response) => ({ status: answer.status, body: await answer.json() });
const fault = (status: number, code: string) => ({ status, body: { error: { code, message: expect.any(String) } } });

describe('the server', () => {
  it('takes JSON, with or without a character set', async () => {
    expect(await seen(await echo('{"a":[1,null,true]}'))).toEqual({
      status: 200,
      body: { got: { a: [1, null, true] } },
    });
    expect((await echo('1', { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  it('takes a line that breaks within a body for no fault of its own', async () => {
    const head =
      'POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{';
    const socket = connect(server.address().port, '127.0.0.1');
    const heard = once(server.server, 'request');
    socket.write(head);
    await heard;
    socket.resetAndDestroy();
    await expect.poll(() => logged.join('\n')).toContain('"route":"/echo"');
    expect(logged.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50)).toEqual([]);
  });

  it.each([
    ['malformed JSON', '{"a":', {}, 400, 'MALFORMED_JSON'],
    ['nothing', '', {}, 400, 'MALFORMED_JSON'],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'MALFORMED_JSON'],
    ['another content type', '{}', { 'Content-Type': 'text/plain' }, 415, 'NOT_JSON'],
    ['too much', `"${'x'.repeat(1000)}"`, {}, 413, 'BODY_TOO_LARGE'],
    ['a megabyte', `"${'x'.repeat(1_000_000)}"`, {}, 413, 'BODY_TOO_LARGE'],
    [
      'a gzip bomb',
      new Uint8Array(gzipSync(`"${'x'.repeat(5_000_000)}"`)),
      { 'Content-Encoding': 'gzip' },
      415,
      'ENCODED_BODY',
    ],
    ['another encoding', '{}', { 'Content-Encoding': 'br' }, 415, 'ENCODED_BODY'],
    ['two encodings', '{}', { 'Content-Encoding': 'identity, gzip' }, 415, 'ENCODED_BODY'],
  ])('refuses %s', async (_what, body, headers, status, code) => {
    expect(await seen(await echo(body, headers))).toEqual(fault(status, code));
  });

  it('counts what arrives when a body does not say its length', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const req = request(`${address}/echo`, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
      req.once('response', (res) => resolve(res.resume().statusCode ?? 0)).once('error', reject);
      for (let count = 0; count < 50; count += 1) req.write('x'.repeat(100));
      req.end();
    });
    expect(status).toBe(413);
  });

  it('answers faults of every kind in one shape, with nothing internal', async () => {
    expect(await seen(await fetch(`${address}/nowhere`))).toEqual(fault(404, 'NOT_FOUND'));
    expect(await seen(await fetch(`${address}/echo`))).toEqual(fault(405, 'METHOD_NOT_ALLOWED'));
    for (const odd of ['/throws/%E0%A4%A', '//', '//evil.example/..', '/%00']) {
      expect(await seen(await fetch(address + odd))).toEqual(fault(404, 'NOT_FOUND'));
    }
    const problem = await fetch(`${address}/throws/problem`);
    expect(problem.headers.get('X-Tea')).toBe('green');
    expect(await seen(problem)).toEqual(fault(418, 'TEAPOT'));
    for (const path of ['/throws/error', '/throws-at-once']) {
      const answer = await fetch(`${address}${path}`);
      const text = await answer.text();
      expect([answer.status, text]).toEqual([500, expect.stringContaining('"code":"INTERNAL"')]);
      expect(text).toContain(answer.headers.get('X-Request-Id'));
      expect(text).not.toMatch(/hunter2|\.ts|Error/);
    }
    expect(logged.join('')).not.toContain('hunter2');
  });

  it('gives every answer its security headers and a request id, which the log has too', async () => {
    const answer = await echo('{}');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const id = answer.headers.get('X-Request-Id');
    await expect.poll(() => logged.some((entry) => entry.includes(`"requestId":"${id}"`))).toBe(true);
  });

  it('logs the route and never the query', async () => {
    await fetch(`${address}/throws/problem?t=topsecret`);
    await expect.poll(() => logged.join('')).toContain('/throws/:what');
    expect(logged.join('')).not.toContain('topsecret');
  });

  it('lives on after a connection that breaks in the middle of a body', async () => {
    const { port } = server.address();
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"a"');
    await new Promise((resolve) => socket.once('connect', resolve));
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    expect((await echo('{}')).status).toBe(200);
  });
});

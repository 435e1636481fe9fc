import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from './raw-request.ts';

let child: ChildProcess;
let address: string;
let errors = '';
beforeAll(async () => {
  const file = fileURLToPath(new URL('faulty-server.ts', import.meta.url));
  child = fork(file, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  if (!child.stdout) throw new Error('standard output is a pipe');
  [address] = await once(createInterface({ input: child.stdout }), 'line');
});
afterAll(() => {
  child.kill('SIGKILL');
});

const get = (path: string) => sendRaw(address, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);

describe('a fault of a request that nothing catches', () => {
  it.each([
    ...['/before-routes', '/pre', '/use', '/routed', '/handler'],
    ...['/timer', '/immediate', '/tick', '/promise', '/emitter'],
  ])('is that request’s end, and said as every other: %s', async (path) => {
    errors = '';
    const { status, code, text } = await get(path);
    expect([status, code]).toEqual([500, 'INTERNAL']);
    expect(text).not.toMatch(/hunter2|\.ts/);
    expect((await get('/healthz')).status).toBe(200);
    await expect.poll(() => errors).toContain(/x-request-id: (\S+)/i.exec(text)?.[1]);
    expect(errors).not.toContain('hunter2');
  });

  it.each(['/half', '/after'])('ends an answer that has begun, and the connection is closed: %s', async (path) => {
    expect((await get(path)).status).toBe(200);
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('a fault of no request', () => {
  it('is logged and ends the process', async () => {
    errors = '';
    const exited = once(child, 'exit');
    child.send('fail');
    expect(await exited).toEqual([1, null]);
    await expect.poll(() => errors).toContain('"level":"fatal"');
    expect(errors).not.toContain('hunter2');
  });
});

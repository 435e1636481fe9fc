import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectTo } from './raw-request.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
const sockets: Socket[] = [];
beforeAll(async () => {
  target = await openTarget();
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await target.close();
});

async function sentFile(bytes: number): Promise<URL> {
  const { id, token } = await target.conversation();
  const address = `${target.address}/v3/directline/conversations/${id}`;
  const headers = { Authorization: `Bearer ${token}` };
  const body = new FormData();
  const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(bytes - 8)]);
  body.append('file', new Blob([picture], { type: 'image/png' }), 'large.png');
  expect((await fetch(`${address}/upload`, { method: 'POST', body, headers })).status).toBe(200);
  const schema = z.object({ activities: z.array(z.looseObject({ attachments: z.array(z.unknown()).optional() })) });
  const { activities } = schema.parse(await (await fetch(`${address}/activities`, { headers })).json());
  const [file] = activities.flatMap(({ attachments = [] }) => attachments);
  return new URL(z.object({ contentUrl: z.string() }).parse(file).contentUrl);
}

/** Asks, waits for the head of the answer, and reads no further. */
async function askAndStop({ pathname, search, host }: URL): Promise<void> {
  const socket = connectTo(target.address);
  sockets.push(socket);
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await new Promise<void>((resolve) => {
    socket.once('data', (head) => {
      expect(String(head.subarray(0, 12))).toBe('HTTP/1.1 200');
      socket.pause();
      resolve();
    });
  });
}

describe('readers who never read', () => {
  it('cost next to no memory: eighty who want a file of 5 MB', async () => {
    const file = await sentFile(5 * 1024 * 1024);
    await askAndStop(file);
    const before = target.residentBytes();
    for (let count = 0; count < 80; count += 1) await askAndStop(file);
    const after = target.residentBytes();
    if (before !== null && after !== null) expect(after - before).toBeLessThan(150 * 1024 * 1024);
    await target.expectAlive();
    // Whoever reads gets it whole, beside them.
    expect((await (await fetch(file)).arrayBuffer()).byteLength).toBe(5 * 1024 * 1024);
  });
});

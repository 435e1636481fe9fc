import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import type { Server } from 'restify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../../bot/http/create-server.ts';
import { route } from '../../../bot/http/route.ts';
import { sendJson } from '../../../bot/http/send-json.ts';
import { sendPieces } from '../../../bot/http/send-pieces.ts';
import { defaultPatience } from '../../../bot/http/watch-progress.ts';

const { windowMs, bytesPerWindow } = defaultPatience;
const log = pino({ level: 'silent' });
let server: Server;
let socket: Socket;
let received: number;
let read: number;
let free: () => void;
beforeEach(async () => {
  // The windows pass when a test says so.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  [received, read] = [0, 0];
  server = createServer({ log });
  server.post(
    '/upload',
    route(log, async (req, res) => {
      for await (const chunk of req) received += chunk.length;
      sendJson(res, 200, { received });
    }),
  );
  server.get(
    '/file',
    route(log, async (_req, res) => {
      res.writeHead(200, { 'Content-Length': String(100_000_000) });
      await sendPieces(res, 100_000_000, (_from, length) => {
        read += length;
        return new Uint8Array(length);
      });
    }),
  );
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  server.get(
    '/thinks',
    route(log, async (_req, res) => {
      await freed;
      sendJson(res, 200, {});
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  socket = connect(server.address().port, '127.0.0.1');
  await once(socket, 'connect');
});
afterEach(async () => {
  vi.useRealTimers();
  socket.destroy();
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const firstLine = async () => String((await once(socket, 'data'))[0]).split('\r\n')[0];
const begin = (length: number) => socket.write(`POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`);
const connections = () => new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

describe('a slow line', () => {
  it('brings what is sent over it, however long it takes', async () => {
    const pieces = 20;
    begin(pieces * bytesPerWindow);
    for (let count = 1; count <= pieces; count += 1) {
      socket.write(Buffer.alloc(bytesPerWindow));
      await vi.waitFor(() => expect(received).toBe(count * bytesPerWindow));
      vi.advanceTimersByTime(windowMs);
    }
    expect(await firstLine()).toBe('HTTP/1.1 200 OK');
  });

  it.each([
    ['stands still', 0],
    ['all but stands still', 1000],
  ])('is cut off when it %s', async (_how, bytes) => {
    begin(1_000_000);
    socket.write(Buffer.alloc(bytesPerWindow));
    await vi.waitFor(() => expect(received).toBe(bytesPerWindow));
    vi.advanceTimersByTime(windowMs);
    socket.write(Buffer.alloc(bytes));
    await vi.waitFor(() => expect(received).toBe(bytesPerWindow + bytes));
    const line = firstLine();
    vi.advanceTimersByTime(windowMs);
    expect(await line).toBe('HTTP/1.1 408 Request Timeout');
    await once(socket, 'close');
  });

  it('is cut off when it goes on behind the answer', async () => {
    socket.write('POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n');
    expect(await firstLine()).toBe('HTTP/1.1 404 Not Found');
    socket.write(Buffer.alloc(bytesPerWindow * 2));
    vi.advanceTimersByTime(windowMs);
    await vi.waitFor(async () => expect(await connections()).toBe(0));
  });

  it('does not matter while the server works on its answer', async () => {
    socket.write('GET /thinks HTTP/1.1\r\nHost: x\r\n\r\n');
    await vi.waitFor(() => expect(server.inflightRequests()).toBe(1));
    vi.advanceTimersByTime(10 * windowMs);
    free();
    expect(await firstLine()).toBe('HTTP/1.1 200 OK');
  });
});

describe('a reader who never reads', () => {
  it('costs a piece of the file, and is cut off', async () => {
    socket.pause();
    socket.write('GET /file HTTP/1.1\r\nHost: x\r\n\r\n');
    let before = -1;
    await vi.waitFor(
      () => {
        const same = read > 0 && read === before;
        before = read;
        expect(same).toBe(true);
      },
      { interval: 100 },
    );
    expect(read).toBeLessThan(20_000_000);
    vi.advanceTimersByTime(3 * windowMs);
    await vi.waitFor(async () => expect(await connections()).toBe(0));
  });
});

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';
import { RunningBot } from '../journeys/running-bot.ts';

/** The bot these tests are hostile to. */
export interface Target {
  readonly address: string;
  /** Its memory that is not swapped out; null where that cannot be seen, such as on another machine. */
  residentBytes(): number | null;
  /** Passes when the process is alive and can answer people. */
  expectAlive(): Promise<void>;
  /** A started conversation of a customer of the demo. */
  conversation(): Promise<{ readonly id: string; readonly token: string; readonly streamUrl: string }>;
  /** Ends a bot that was started here; fails when it logged an error. */
  close(): Promise<void>;
}

/**
 * A bot of its own, the real process; with `HOSTILE_TARGET=http://127.0.0.1:3978` the demo that runs there instead, whatever its version.
 */
export async function openTarget(environment: Record<string, string> = {}): Promise<Target> {
  const running = process.env['HOSTILE_TARGET'];
  if (running) return { ...targetAt(running), residentBytes: () => null, close: async () => undefined };
  const bot = await RunningBot.start(environment);
  return { ...targetAt(bot.address), residentBytes: () => residentBytesOf(bot.pid), close: () => bot.close() };
}

function targetAt(address: string): Omit<Target, 'residentBytes' | 'close'> {
  return {
    address,
    expectAlive: async () => {
      const { status } = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(20_000) });
      expect(status).toBe(200);
    },
    conversation: () => startConversation(address),
  };
}

async function startConversation(address: string) {
  const post = async (path: string, headers: Record<string, string>, body: object) => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const login = await post('/demo/portal/login', { Origin: address }, { customerId: '1' });
  const { token } = z.object({ token: z.string() }).parse(login);
  const started = await post('/v3/directline/conversations', { Authorization: `Bearer ${token}` }, {});
  const { conversationId: id, streamUrl } = z
    .object({ conversationId: z.string(), streamUrl: z.string() })
    .parse(started);
  return { id, token, streamUrl };
}

function residentBytesOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}

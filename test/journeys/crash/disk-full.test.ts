import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoLogin } from '../demo-login.ts';
import { RunningBot } from '../running-bot.ts';

/** A disk of its own, which only the administrator can make. */
const isRoot = process.getuid?.() === 0;

function smallDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'planswitch-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const file = openSync(ballast, 'w');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast),
    remove: () => {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}

it.runIf(isRoot)('a full disk is not ready, and a freed one is ready again by itself', async () => {
  const disk = smallDisk();
  const bot = await RunningBot.start({ DATA_DIR: join(disk.folder, 'data') });
  const readiness = async () => (await fetch(`${bot.address}/readyz`)).text();
  try {
    const { token, conversationId } = await demoLogin(bot.address, '1');
    const say = (text: string) =>
      fetch(`${bot.address}/v3/directline/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ type: 'message', text }),
      });
    await fetch(`${bot.address}/v3/directline/conversations`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await readiness()).toContain('"ready"');
    disk.fill();
    await expect.poll(readiness, { timeout: 60_000, interval: 500 }).toContain('database-cannot-write');
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);
    disk.free();
    await expect.poll(readiness, { timeout: 60_000, interval: 500 }).toContain('"ready"');
    expect((await say('my services')).status).toBe(200);
  } finally {
    await bot.abandon();
    disk.remove();
  }
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('imports run one way through the house (.dependency-cruiser.cjs says why)', async () => {
  const cruise = promisify(execFile)('npm', ['run', '--silent', 'rooms'], { encoding: 'utf8' });
  const { stdout } = await cruise.catch((failed: { stdout: string }) => failed);
  expect(stdout).toContain('no dependency violations found');
}, 60_000);

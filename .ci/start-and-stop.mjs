// Runs a command that starts the bot, waits until it is ready, and stops it as Ctrl-C would. Fails when it is not ready in time, does not
// stop in time, leaves something running, or ends otherwise than in order. Usage: node start-and-stop.mjs COMMAND SECONDS_TO_BE_READY
import { spawn } from 'node:child_process';

const [command = 'npm start', seconds = '60'] = process.argv.slice(2);
const stopSeconds = 30;
// npm ends by the signal it was sent, whatever its child ended with; the bot itself says in its log that it stopped in order.
const inOrder = command.includes('npm start') ? [0, 130, 'SIGINT'] : [0];

// A process group of its own, for Ctrl-C reaches the shell, npm and the bot alike.
const env = { ...process.env, LOG_LEVEL: 'info' };
const child = spawn('bash', ['-c', command], { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
let onSaid = () => {};
for (const [from, to] of [
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
]) {
  from.setEncoding('utf8').on('data', (text) => {
    to.write(text);
    said += text;
    onSaid();
  });
}
const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
const ready = new Promise((resolve) => {
  onSaid = () => {
    const address = /Planswitch is ready.*(http:\/\/localhost:\d+)/.exec(said)?.[1];
    if (address) resolve({ address });
  };
});

const started = await Promise.race([ready, ended.then((how) => ({ how })), after(seconds)]);
if (started === 'late') fail(`was not ready within ${seconds} s`);
if (!('address' in started)) fail(`ended with ${started.how} before it was ready`);
const answer = await fetch(`${started.address}/readyz`, { signal: AbortSignal.timeout(10_000) });
if (!answer.ok) fail(`says that it is ready, but /readyz answers ${answer.status}`);
process.kill(-child.pid, 'SIGINT');
const how = await Promise.race([ended, after(stopSeconds)]);
if (how === 'late') fail(`did not stop within ${stopSeconds} s of Ctrl-C`);
if (!inOrder.includes(how)) fail(`was stopped by Ctrl-C and ended with ${how}`);
if (!said.includes('"msg":"stopped"')) fail('ended without saying that it stopped in order');
if (isRunning()) fail('left something running');
process.stdout.write('started, was ready, and stopped in order\n');

function after(seconds) {
  return new Promise((resolve) => setTimeout(() => resolve('late'), seconds * 1000).unref());
}

function isRunning() {
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
}

function fail(why) {
  process.stderr.write(`"${command}" ${why}\n`);
  if (isRunning()) process.kill(-child.pid, 'SIGKILL');
  process.exit(1);
}

/** Where the bar is drawn; a terminal shows it in place, anything else (a log file) gets a line now and then. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 24;
const redrawEvery = 100;
const lineEvery = 10_000;

/**
 * A bar with the time that is left, for work of known size.
 *
 * @example const bar = progressBar(process.stderr); bar.show(200, 1000, 'Plan'); bar.end();
 * @param now milliseconds on any clock; tests hand in their own.
 * @param unit what is counted.
 */
export function progressBar(screen: Screen, now: () => number = () => performance.now(), unit = 'rows') {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let finished = false;
  return {
    show(done: number, total: number, what: string): void {
      const elapsed = now() - began;
      const pause = screen.isTTY ? redrawEvery : lineEvery;
      const finishesNow = done >= total && !finished;
      if (!finishesNow && elapsed - drawn < pause) return;
      finished ||= finishesNow;
      drawn = elapsed;
      const line = `${bar(done, total)} ${done} of ${total} ${unit}${timeLeft(done, total, elapsed)}  ${what}`;
      screen.write(screen.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end(): void {
      if (screen.isTTY && drawn >= 0) screen.write('\n');
    },
  };
}

function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.round(share * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${Math.floor(share * 100)} %`;
}

function timeLeft(done: number, total: number, elapsed: number): string {
  if (done === 0 || done >= total) return '';
  const seconds = Math.ceil(((total - done) * elapsed) / done / 1000);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
}

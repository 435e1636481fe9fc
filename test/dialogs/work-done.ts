import { Session } from 'node:inspector/promises';

/** What was done on the way to an answer, counted rather than timed: the same on every machine, however busy it is. */
export interface Work {
  /** How many functions of ours, and of the libraries that read with us, were called. */
  readonly calls: number;
  /** How many characters were given to regular expressions to look at. */
  readonly characters: number;
}

const counted = /\/(?:dialogs|domain)\/|damerau-levenshtein/;

/** Counts what `act` does, in this process alone. */
export async function workOf(act: () => Promise<unknown>): Promise<Work> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { exec } = RegExp.prototype;
  let characters = 0;
  // What replaces, splits, matches and tests comes by here, too, as the language says.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const until = found ? found.index + found[0].length : text.length;
    // A sticky one looks at one place only; splitting asks it at each.
    characters += this.sticky && !found ? 1 : until - from;
    return found;
  };
  try {
    await session.post('Profiler.takePreciseCoverage');
    characters = 0;
    await act();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.filter(({ url }) => counted.test(url)).flatMap((script) => script.functions);
    const calls = functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
    return { calls, characters };
  } finally {
    RegExp.prototype.exec = exec;
    session.disconnect();
  }
}

import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import type { Surroundings } from './surroundings.ts';

/** The environment in which a process of Node believes to be in `surroundings`. Throws where this Node does not. */
export function environmentOf(
  { zone, day, locale }: Partial<Surroundings>,
  here: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const shift = pathToFileURL(`${import.meta.dirname}/shift-clock.mjs`).href;
  const env = {
    ...here,
    ...(zone !== undefined && { TZ: zone }),
    ...(locale !== undefined && { LC_ALL: locale, LANG: locale }),
    ...(day !== undefined && {
      // Noon there, so that the day is not over before the tests are.
      CLOCK_AHEAD_MS: String(noonOf(day, zone ?? Temporal.Now.timeZoneId()) - Date.now()),
      NODE_OPTIONS: `${here['NODE_OPTIONS'] ?? ''} --import=${shift}`.trim(),
    }),
  };
  const believed = believedIn(env);
  const expected = { zone, day, locale: locale?.replace(/\..*/, '').replace('_', '-') };
  for (const [name, value] of Object.entries(expected))
    if (value !== undefined && believed[name] !== value)
      throw new Error(`Node does not take the ${name} from its environment: ${believed[name]} instead of ${value}.`);
  return env;
}

function noonOf(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds;
}

function believedIn(env: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>> {
  const asked = `const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    console.log(timeZone, locale, new Date().toLocaleDateString('sv-SE'));`;
  const { stdout } = spawnSync(process.execPath, ['-e', asked], { env, encoding: 'utf8' });
  const [zone, locale, day] = stdout.trim().split(' ');
  return { zone, locale, day };
}

import { type DestinationStream, type Logger, pino } from 'pino';
import type { Configuration } from './configuration.ts';
import { describeError } from './http/describe-error.ts';

/** Whatever bears one of these names is left out of the log, at the top of a line and one level down. */
const secretNames = ['authorization', 'token', 'secret', 'password', 'cookie', 'streamUrl', 'email', 'text'];

/**
 * The log: JSON lines on standard error, so that standard output stays for people. It names customers, tickets and conversations by
 * their ids and holds nothing they wrote; of errors it holds what `describeError` leaves.
 */
export function createLog(
  { LOG_LEVEL }: Pick<Configuration, 'LOG_LEVEL'>,
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: '[left out]' },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    destination,
  );
}

import { type Logger, pino } from 'pino';
import type { Configuration } from './configuration.ts';

/** Whatever bears one of these names is left out of the log, at the top of a line and one level down. */
const secretNames = ['authorization', 'token', 'secret', 'password', 'cookie', 'streamUrl', 'email', 'text'];

/**
 * The log: JSON lines on standard error, so that standard output stays for people. It names customers, tickets and conversations by
 * their ids and holds nothing they wrote.
 */
export function createLog({ LOG_LEVEL }: Pick<Configuration, 'LOG_LEVEL'>, destination = pino.destination(2)): Logger {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`]), censor: '[left out]' },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorForLog },
    },
    destination,
  );
}

/** Name, code and stack; not the other fields, which in errors of a database or a mail server hold values. */
function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    message: error.message.slice(0, 500),
    stack: error.stack?.slice(0, 4000),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}

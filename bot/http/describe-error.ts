/** As deep as causes are followed. */
const mostCauses = 3;

/**
 * What of an error may stand in a log: the name, the code, where it happened and what caused it. Messages of databases, parsers and mail
 * servers quote what people wrote, so only those of the language and of our own coded errors are kept.
 */
export function describeError(error: unknown, causes = mostCauses): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && ['string', 'number'].includes(typeof error.code) ? error.code : undefined;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(isSpoken(error) || isOurs(error.name, code) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: describeError(error.cause, causes - 1) }),
  };
}

function isSpoken(error: Error): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

/** Ours are named as their code, `SettingInvalid` by `SETTING_INVALID`, or are one of those that have many codes. */
function isOurs(name: string, code: unknown): boolean {
  if (typeof code !== 'string') return false;
  if (name === 'HttpProblem' || name === 'DatabaseError') return true;
  return code.includes('_') && name.toUpperCase() === code.replaceAll('_', '');
}

/** The lines behind the message, which may have lines that look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .slice(stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

/**
 * What of an error may stand in a log. Messages of databases and parsers quote what people wrote, so only the language's own are kept;
 * of the rest the name, the code and where it happened.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const spoken = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return {
    name: error.name,
    ...('code' in error ? { code: error.code } : {}),
    ...(spoken ? { message: error.message } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}

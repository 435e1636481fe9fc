import { createLog } from '../../bot/log.ts';

/** A log as the bot writes it, and what was written to it. */
export function writtenLog() {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ LOG_LEVEL: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return {
    log,
    lines,
    /** `level message`, in order. */
    said: () => lines.map(({ level, msg }) => `${level}: ${msg}`),
  };
}

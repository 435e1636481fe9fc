import type { Logger } from 'pino';
import { handToRequest } from './http/request-faults.ts';

/**
 * A fault that nothing caught ends the request whose work it was. If it was no request's, nobody knows what is left half done: the
 * process says so and ends, and whatever started it starts it again.
 */
export function endOnUnknownFaults(log: Logger): void {
  process.on('uncaughtException', (error) => {
    if (handToRequest(error)) return;
    log.fatal({ err: error }, 'the process met a fault that nothing caught, and ends');
    process.exit(1);
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/** How slow a line may be: in every window of time so many bytes of a request or of its answer go over it. */
export interface Patience {
  readonly windowMs: number;
  readonly bytesPerWindow: number;
}

/** 1 kB a second, less than any line of today: what the settings allow to be sent arrives, and ends in a time that its size bounds. */
export const defaultPatience: Patience = { windowMs: 60_000, bytesPerWindow: 60_000 };

/**
 * Cuts off a request whose sender or reader has all but stopped, by `refuse` while there is still something to answer. One that works
 * on its answer is left alone, however long that takes.
 */
export function watchProgress(
  req: IncomingMessage,
  res: ServerResponse,
  { windowMs, bytesPerWindow }: Patience,
  refuse: (problem: HttpProblem) => void,
): void {
  const { socket } = req;
  // The first window is for whoever begins slowly, and for what came together with the head.
  let [read, written] = [socket.bytesRead - bytesPerWindow, socket.bytesWritten - bytesPerWindow];
  const look = () => {
    const [arrived, taken] = [socket.bytesRead - read, socket.bytesWritten - written];
    [read, written] = [socket.bytesRead, socket.bytesWritten];
    if (socket.destroyed || (req.complete && res.closed)) clearInterval(timer);
    // A body that goes on behind its answer has had the time of one window.
    else if (!req.complete && res.writableEnded) socket.destroy();
    else if (!req.complete && arrived < bytesPerWindow) refuse(tooSlow());
    else if (req.complete && res.headersSent && taken < bytesPerWindow) socket.destroy();
  };
  const timer = setInterval(look, windowMs).unref();
  res.once('close', () => {
    if (req.complete) clearInterval(timer);
  });
}

function tooSlow(): HttpProblem {
  return new HttpProblem(408, 'REQUEST_TOO_SLOW', 'The request came too slowly. Send it again over a better line.', {
    Connection: 'close',
  });
}

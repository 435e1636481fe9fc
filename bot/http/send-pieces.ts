import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** As much as one reader keeps in memory, however long it takes to read. */
const pieceBytes = 256 * 1024;
/** As much as goes out at once; the next follows when it was taken. */
const writtenBytes = 64 * 1024;

/**
 * Sends what may be large, `bytes` of it, piece by piece, each read when the one before was taken. `read` gives up to `length` bytes from a
 * place on; nothing when there is no more, and then the answer is cut off. The head of the answer is written already.
 */
export async function sendPieces(
  res: ServerResponse,
  bytes: number,
  read: (from: number, length: number) => Promise<Uint8Array> | Uint8Array,
): Promise<void> {
  for (let from = 0; from < bytes; ) {
    const piece = await read(from, Math.min(pieceBytes, bytes - from));
    if (res.destroyed) return;
    if (piece.length === 0) {
      res.destroy();
      return;
    }
    from += piece.length;
    for (let at = 0; at < piece.length && !res.destroyed; at += writtenBytes) {
      if (!res.write(piece.subarray(at, at + writtenBytes))) await taken(res);
    }
  }
  res.end();
}

/** Resolves also when there is nobody any more to take it. */
async function taken(res: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(res, 'drain', { signal }), once(res, 'close', { signal })]).finally(() => waiting.abort());
}

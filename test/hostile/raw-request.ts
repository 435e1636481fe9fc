import { connect, type Socket } from 'node:net';

/** What came back over one connection. */
export interface RawAnswer {
  /** Of the first answer that is not "100 Continue"; null when the connection ended without one. */
  readonly status: number | null;
  /** The stable code in the body of a refusal. */
  readonly code: string | null;
  /** Everything that came, as Latin-1. */
  readonly text: string;
}

/**
 * Sends bytes as they are over a connection of their own, which no HTTP client would, and gives what came until the server closed it, a
 * whole answer was there, or nothing came for `silenceMs`, when the sender closes its end, and as long again, when it hangs up. For what is
 * no whole request a short silence will do.
 */
export async function sendRaw(address: string, bytes: string | Uint8Array, silenceMs = 20_000): Promise<RawAnswer> {
  const socket = connectTo(address);
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const text = await readAnswer(socket, silenceMs);
  socket.destroy();
  const status = /^HTTP\/1\.[01] (?!100)(\d{3})/m.exec(text)?.[1];
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null;
  return { status: status === undefined ? null : Number(status), code, text };
}

/** A connection to where an address is. */
export function connectTo(address: string): Socket {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) });
  // A connection that is reset is an answer, too: the next one says whether the server lives.
  socket.on('error', () => socket.destroy());
  return socket;
}

function readAnswer(socket: Socket, silenceMs: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    let silences = 0;
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (isWhole(text)) resolve(text);
    });
    socket.setTimeout(silenceMs, () => {
      silences += 1;
      if (silences === 1) socket.end();
      else resolve(text);
    });
    socket.on('close', () => resolve(text));
  });
}

function isWhole(text: string): boolean {
  const answer = text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: *(\d+)/im.exec(answer.slice(0, end))?.[1];
  return length !== undefined && answer.length >= end + 4 + Number(length);
}

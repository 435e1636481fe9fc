import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';

/** The server cannot listen where it should. `code` is stable. */
export class ListenFailed extends Error {
  override readonly name = 'ListenFailed';
  readonly code = 'LISTEN_FAILED';
}

/** Listens, and gives the port. Throws {@link ListenFailed} with what to do. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    // restify hands the errors of its HTTP server on; without a listener here they would end the process.
    server.on('error', (error: Error) => reject(new ListenFailed(reasonOf(error, port, host), { cause: error })));
    server.listen(port, host, () => resolve());
  });
  const address: AddressInfo | string | null = server.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * Takes no new connections and resolves when the requests in hand are answered, or cut off after `graceMs`. Sockets that became streams
 * are not the server's any more; whoever holds them closes them.
 */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const { server: http } = server;
  if (!http.listening) return;
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  if ('closeIdleConnections' in http) http.closeIdleConnections();
  const cutOff = setTimeout(() => 'closeAllConnections' in http && http.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cutOff);
}

function reasonOf(error: Error, port: number, host: string): string {
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop the program that has it (it may be another Planswitch), or set PORT to another, such as PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Correct HOST.`;
    default:
      return `The bot cannot listen on ${host}:${port} (${error.message}). Correct HOST and PORT.`;
  }
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a bot that can be cut, as a phone's is in a tunnel. Clients use its address in place of the bot's. */
export async function openBreakableLine(address: string) {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const bot = connect({ host: hostname, port: Number(port) });
    for (const [one, other] of [
      [client, bot],
      [bot, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => {});
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = portOf(server.address());
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${own}`,
    /** Ends every connection at once; new ones are let through. */
    cut,
    close: () => {
      cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('it listens on no port');
  return address.port;
}

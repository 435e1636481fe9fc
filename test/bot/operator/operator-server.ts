import { pino } from 'pino';
import { mountHealth } from '../../../bot/health.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { listen, stopListening } from '../../../bot/listen.ts';
import { mountOperator } from '../../../bot/operator/mount-operator.ts';
import { processClock } from '../../../bot/process-clock.ts';
import { ids, now, openDemoStore } from '../../prisma/store/demo-store.ts';

export const supportApiKey = 'a-key-of-support-that-is-only-used-in-tests';

/** The operator's routes over the demo provider, in a database of this test file. Close it in `afterAll`. */
export async function openOperatorServer() {
  const { database, store } = await openDemoStore();
  const log = pino({ level: 'silent' });
  const server = createServer({ log });
  mountHealth(server, {
    ...{ ping: async () => {}, tryWrite: async () => {}, isStopping: () => false },
    ...{ monotonic: processClock, log },
  });
  mountOperator(server, { ...store, clock: { now: () => now }, ids, log, supportApiKey });
  const port = await listen(server, 0, '127.0.0.1');
  const close = async () => {
    await stopListening(server, 1000);
    await database.close();
  };
  return { address: `http://127.0.0.1:${port}`, port, prisma: database.prisma, store, close };
}

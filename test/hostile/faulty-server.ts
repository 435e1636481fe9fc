import { EventEmitter } from 'node:events';
import { endOnUnknownFaults } from '../../bot/end-on-unknown-faults.ts';
import { beforeRoutes } from '../../bot/http/before-routes.ts';
import { createServer } from '../../bot/http/create-server.ts';
import { route } from '../../bot/http/route.ts';
import { createLog } from '../../bot/log.ts';

/** A process whose routes have every kind of fault that nothing catches. Prints its port. */
const log = createLog({ LOG_LEVEL: 'error' });
endOnUnknownFaults(log);
const server = createServer({ log });
const fail = (): never => {
  throw new Error('password=hunter2');
};
beforeRoutes(server, log, (req) => (req.url === '/before-routes' ? fail() : true));
server.pre((req, _res, next) => (req.url === '/pre' ? fail() : next()));
server.use((req, _res, next) => (req.url === '/use' ? fail() : next()));
server.on('routed', (req: { url: string }) => req.url === '/routed' && fail());
server.on('after', (req: { url: string }) => req.url === '/after' && fail());
for (const path of ['/pre', '/use', '/routed', '/before-routes']) server.get(path, (_req, _res, next) => next());
server.get('/handler', (_req, _res, _next) => fail());
server.get('/healthz', (_req, res, next) => {
  res.end('up');
  next(false);
});
server.get('/after', (_req, res, next) => {
  res.end('done');
  next(false);
});
const later = (path: string, leave: (work: () => void) => unknown) =>
  server.get(
    path,
    route(log, async () => {
      leave(fail);
      await new Promise(() => undefined);
    }),
  );
later('/timer', (work) => setTimeout(work, 1));
later('/immediate', (work) => setImmediate(work));
later('/tick', (work) => process.nextTick(work));
later('/promise', (work) => Promise.resolve().then(work));
later('/emitter', () => setImmediate(() => new EventEmitter().emit('error', new Error('password=hunter2'))));
server.get(
  '/half',
  route(log, async (_req, res) => {
    res.writeHead(200, { 'Content-Length': '100' });
    res.write('half');
    setImmediate(fail);
    await new Promise(() => undefined);
  }),
);
process.on('message', () => setTimeout(fail, 1));
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));

/** The load of the benchmark: conversations that each send the next message when the last was answered. A process of its own. */
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import { z } from 'zod';

const { port, secret, seconds, conversations } = z
  .object({ port: z.int(), secret: z.string(), seconds: z.number(), conversations: z.int() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

/** A customer who looks around and gets as far as the price. */
const messages = ['my services', 'change plan', '1', 'Ethernet_100Mbps', 'tomorrow', 'cancel'];
const agent = new Agent({ keepAlive: true });
const started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
const frame = z.object({ activities: z.array(z.object({ from: z.object({ role: z.string() }) })) });

const ends = performance.now() + seconds * 1000;
const begun = performance.now();
const counts = await Promise.all(Array.from({ length: conversations }, (_, index) => talk(`dl_clone-${index}`)));
const turns = counts.reduce((total, count) => total + count, 0);
process.send?.((turns / (performance.now() - begun)) * 1000, () => process.disconnect());
agent.destroy();

async function talk(user: string): Promise<number> {
  const { token } = z
    .object({ token: z.string() })
    .parse(await post('tokens/generate', secret, { user: { id: user } }));
  const { conversationId, streamUrl } = started.parse(await post('conversations', token, {}));
  const socket = new WebSocket(streamUrl);
  const replies: { got: number; wake: () => void } = { got: 0, wake: () => undefined };
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') return;
    replies.got += frame.parse(JSON.parse(text)).activities.filter(({ from }) => from.role === 'bot').length;
    replies.wake();
  });
  await new Promise((resolve) => socket.once('open', resolve));
  let turns = 0;
  while (performance.now() < ends) {
    const answered = new Promise<void>((resolve) => {
      const before = replies.got;
      replies.wake = () => {
        if (replies.got > before) resolve();
      };
    });
    const text = messages[turns % messages.length];
    await post(`conversations/${conversationId}/activities`, token, { type: 'message', text, from: { id: user } });
    await answered;
    turns += 1;
  }
  socket.close();
  return turns;
}

function post(path: string, bearer: string, body: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: '127.0.0.1', port, agent, method: 'POST', path: `/v3/directline/${path}` },
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}

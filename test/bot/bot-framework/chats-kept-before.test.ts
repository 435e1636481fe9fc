import { pino } from 'pino';
import { expect, it } from 'vitest';
import { ChannelAdapter } from '../../../bot/bot-framework/channel-adapter.ts';
import { Outbox } from '../../../bot/bot-framework/outbox.ts';
import { Temporal } from '../../../domain/calendar.ts';
import { conversationIdSchema } from '../../../domain/ids.ts';

const conversationId = conversationIdSchema.parse('c1');
const entry = {
  ...{ conversationId, seq: 1, activityId: 'c1|0000001', from: 'bot' as const },
  activity: { type: 'message', text: 'Your plan has changed.', textFormat: 'plain' },
  at: Temporal.Instant.from('2026-03-02T09:00:00Z'),
};

it.each([
  'https://evil.example/',
  'http://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net.evil.example/',
])('a chat that is to be answered at %s is sent nothing, and nothing of it is tried again', async (serviceUrl) => {
  const called: string[] = [];
  const struckOff: Array<string | null> = [];
  const adapter = new ChannelAdapter(
    { appId: '6a1f5e3c-0b7d-4c58-9d7e-2f60f6a3a111', appPassword: 'pw', appType: 'MultiTenant' },
    1000,
  );
  const warned: string[] = [];
  const reference = { channelId: 'msteams', serviceUrl, bot: { id: 'b' }, conversation: { id: 'chat' } };
  const waiting = [{ reference, messages: [{ entry, replaces: null }] }];
  const outbox = new Outbox({
    adapter: {
      send: (...given) => {
        called.push(serviceUrl);
        return adapter.send(...given);
      },
    },
    chats: {
      unsent: async () => waiting.shift() ?? null,
      sent: async (_id, _entry, sentId) => void struckOff.push(sentId),
      waiting: async () => [],
    },
    log: pino({}, { write: (line: string) => warned.push(line) }),
  });
  outbox.start();
  outbox.enqueue(conversationId);
  await outbox.whenIdle();
  await outbox.stop();
  expect(called).toHaveLength(1);
  expect(struckOff).toEqual([null]);
  expect(warned.join()).toContain('SERVER_UNKNOWN');
});

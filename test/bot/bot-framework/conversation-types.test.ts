import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonObject } from '../../../domain/json.ts';
import { openBotFramework } from './bot-framework-fixture.ts';
import { MockConnector } from './mock-connector.ts';

type Line = Awaited<ReturnType<typeof openBotFramework>>;

let connector: MockConnector;
let line: Line;
beforeAll(async () => {
  connector = await MockConnector.open();
  line = await openBotFramework(connector);
});
afterAll(async () => {
  await line.close();
  await connector.close();
});

/** A chat on a channel in which somebody has signed in; what is delivered there says of itself what is given. */
async function signedIn(channelId: string) {
  const chat = `chat-${randomUUID()}`;
  const delivered = async (text: string, conversation: JsonObject, more: JsonObject = {}) => {
    const message = connector.activity(chat, { type: 'message', text, channelId, ...more });
    await line.deliver({ ...message, conversation: { id: chat, ...conversation } });
    return line.textsIn(chat).at(-1);
  };
  await delivered('hi', { conversationType: 'personal' });
  const offered = await (await line.offer(line.linkIn(chat))).json();
  await delivered(z.object({ code: z.string() }).parse(offered).code, { conversationType: 'personal' });
  return delivered;
}

const types = ['personal', 'groupChat', 'channel', 'meeting', ''].map((conversationType) => ({ conversationType }));
const groups = [{}, { isGroup: false }, { isGroup: true }];
const conversations: readonly JsonObject[] = [
  ...[{}, ...types].flatMap((type) => groups.map((group) => ({ ...type, ...group }))),
  ...types.map((type) => ({ ...type, tenantId: 'tenant' })),
];

/** Alone is whoever is said to be, and whoever writes where kinds of chats are not told apart. */
const alone: Readonly<Record<string, readonly (string | undefined)[]>> = {
  msteams: ['personal'],
  directline: ['personal', '', undefined],
  webchat: ['personal', '', undefined],
};

describe.each(Object.entries(alone))('on %s', (channelId, kinds) => {
  it('an account is spoken of in a chat of one person, and nowhere else', async () => {
    const delivered = await signedIn(channelId);
    for (const conversation of conversations) {
      const { conversationType, isGroup } = conversation;
      const isAlone = isGroup !== true && kinds.some((kind) => kind === conversationType);
      const said = `my services ${randomUUID()}`;
      expect(await delivered(said, conversation), JSON.stringify(conversation)).toBe(
        isAlone
          ? `heard ${said}`
          : 'I talk about your services only when we are alone. Open a chat with me and write to me there.',
      );
    }
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { holding } from '../../barrier.ts';
import { describeOnServer } from '../../on-server.ts';
import type { TestDatabase } from '../../test-database.ts';
import { ids, john, now, openDemoStore } from '../demo-store.ts';

describeOnServer('of two deliveries at the same moment', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    ({ database, store } = await openDemoStore());
  });
  afterAll(() => database.close());

  const newChat = () => ({ channel: 'msteams', chat: ids.next(), user: 'u' });
  const heardIn = (address: ReturnType<typeof newChat>) =>
    store.channelChats.heard(address, { deliveryId: 'd', reference: {} });
  const holdChat = ({ chat }: { chat: string }) =>
    holding(database, 'SELECT FROM "ChannelChat" WHERE "chat" = $1 FOR UPDATE', [chat]);

  it('from a new chat, both are heard', async () => {
    const address = newChat();
    const barrier = await holding(
      database,
      `INSERT INTO "ChannelChat" ("channel", "chat", "user", "reference") VALUES ('msteams', $1, 'u', '{}')`,
      [address.chat],
    );
    const heard = [1, 2].map(() => heardIn(address));
    await barrier.whenWaiting(2);
    await barrier.undo();
    expect((await Promise.all(heard)).map(({ chat }) => chat.chat)).toEqual([address.chat, address.chat]);
  });

  it('that are the same, one is answered', async () => {
    const address = newChat();
    const barrier = await holding(
      database,
      `INSERT INTO "AnsweredDelivery" ("channel", "chat", "deliveryId", "at") VALUES ('msteams', $1, 'd', now())`,
      [address.chat],
    );
    const answered = [1, 2].map(() => store.channelChats.answered(address, 'd', now));
    await barrier.whenWaiting(2);
    await barrier.undo();
    expect((await Promise.all(answered)).sort()).toEqual([false, true]);
  });

  it('of an installation, one is welcomed', async () => {
    const address = newChat();
    await heardIn(address);
    const barrier = await holdChat(address);
    const welcomed = [1, 2].map(() => store.channelChats.welcome(address, now));
    await barrier.whenWaiting(2);
    await barrier.commit();
    expect((await Promise.all(welcomed)).sort()).toEqual([false, true]);
  });

  it('with wrong codes, each uses up a try', async () => {
    const address = newChat();
    await heardIn(address);
    const until = now.add({ minutes: 10 });
    await store.channelChats.offerSignIn(address, { customerId: john, code: '123456', until, tries: 2 });
    const barrier = await holdChat(address);
    const tried = [1, 2].map(() => store.channelChats.tryCode(address, '000000', now));
    await barrier.whenWaiting(2);
    await barrier.commit();
    expect(await Promise.all(tried)).toEqual([{ outcome: 'does not fit' }, { outcome: 'does not fit' }]);
    expect(await store.channelChats.tryCode(address, '123456', now)).toEqual({ outcome: 'nothing offered' });
  });
});

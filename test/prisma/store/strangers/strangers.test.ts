import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountUnit } from '../../../../domain/ports/accounts.ts';
import type { ChatAddress } from '../../../../domain/ports/channel-chats.ts';
import type { Store } from '../../../../prisma/store/open-store.ts';
import { storedRows } from '../../stored-rows.ts';
import type { TestDatabase } from '../../test-database.ts';
import { now, openDemoStore } from '../demo-store.ts';
import { type Belongings, givenEverything, namesOf } from './belongings.ts';
import { refused, type StrangerCase, storeCases, unitCases } from './stranger-cases.ts';

let database: TestDatabase;
let store: Store;
let his: Belongings;
let hers: Belongings;
/** Her chats that differ from his in one thing only. */
let nearby: ChatAddress[];

beforeAll(async () => {
  ({ database, store } = await openDemoStore());
  his = await givenEverything(database, store, 'his');
  hers = await givenEverything(database, store, 'hers');
  const { channel, chat, user } = namesOf('hers').address;
  nearby = [{ channel: `hers-${channel}` }, { chat }, { user }].map((other) => ({ ...his.address, ...other }));
  for (const address of nearby) {
    await store.channelChats.heard(address, { deliveryId: 'd', reference: { of: 'hers' } });
  }
});
afterAll(() => database.close());

/** All rows that name something of his and nothing of hers, as they are stored. */
const hisRows = async () =>
  (await storedRows(database)).filter(({ row }) => row.includes('"his') && !row.includes('"hers'));

async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return refused(String(error.code));
    throw error;
  });
}

/** Somebody of whom nothing is stored. */
const nobody = (): Belongings => ({ ...hers, ...namesOf('nobody'), number: 999_999 });

/** Who asks: about chats in one of hers after the other. */
const askers = (port: string, by: 'hers' | 'nobody'): Belongings[] =>
  by === 'nobody' ? [nobody()] : port === 'channelChats' ? nearby.map((address) => ({ ...hers, address })) : [hers];

const inUnitOf = (one: StrangerCase<AccountUnit>, who: Belongings) =>
  store.accounts.within(who.customer, now, (unit) => one.call(unit, who, his));

const everyCase = [
  ...casesIn('unit', unitCases, inUnitOf),
  ...Object.entries(storeCases).flatMap(([port, cases]) =>
    casesIn(port, cases, (one: StrangerCase<Store>, who) => one.call(store, who, his)),
  ),
];

function casesIn<Promises>(
  port: string,
  cases: Readonly<Record<string, readonly StrangerCase<Promises>[]>>,
  ask: (one: StrangerCase<Promises>, who: Belongings) => Promise<unknown>,
) {
  return Object.entries(cases).flatMap(([method, ofMethod]) =>
    ofMethod.map((one, index) => ({
      ...{ port, method, number: index + 1, by: one.by, answer: one.answer },
      ask: (who: Belongings) => outcomeOf(ask(one, who)),
    })),
  );
}

it.each(everyCase)(
  "$port $method, asked with somebody else's id ($number, $by), answers exactly so, and nothing of the owner changes",
  async ({ port, by, answer, ask }) => {
    const before = await hisRows();
    for (const who of askers(port, by)) expect(await ask(who)).toEqual(answer);
    expect(await hisRows()).toEqual(before);
  },
);

/** What a stranger does not get there is there: else the cases above would prove nothing. A quote is kept once, whoever asks. */
const onlyForOwner = everyCase.filter(
  ({ port, method, number, answer }) =>
    isNothing(answer) || (port === 'unit' && number === 1 && method !== 'saveQuote'),
);

it.each(onlyForOwner)('the owner gets something else from $port $method ($number)', async ({ answer, ask }) => {
  expect(await ask(his)).not.toEqual(answer);
});

function isNothing(answer: unknown): boolean {
  return answer === null || answer === 0 || (Array.isArray(answer) && answer.length === 0);
}

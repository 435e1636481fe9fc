import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  type ConversationContext,
  conversationContextSchema,
  nothingSaidYet,
} from '../../dialogs/conversation-context.ts';
import { MACHINE_VERSION, restoreSnapshot } from '../../dialogs/snapshot.ts';
import { type JsonObject, jsonObjectSchema } from '../../domain/json.ts';
import { aChat } from './chat.ts';
import { exampleA, withoutPlans } from './example-accounts.ts';

/** What a conversation leaves on the cost card of worked example A. One file for every version that was ever released. */
const stored = (version: number): JsonObject =>
  jsonObjectSchema.parse(
    JSON.parse(readFileSync(new URL(`snapshots/version-${version}.json`, import.meta.url), 'utf8')),
  );

it('goes on from a snapshot of version 1', async () => {
  const chat = aChat(exampleA('request'));
  for (const text of ['change plan', '1', '20 October']) await chat.says(text);
  const { context } = stored(1);
  const [quote] = chat.store.rows.quotes.values();
  const { quoteId } = conversationContextSchema.pick({ quoteId: true }).parse(context);
  if (quote) chat.store.rows.quotes.set(quoteId ?? '', quote);
  chat.snapshot = stored(1);
  await chat.says('request');
  expect(chat.state).toBe('whatMessage');
});

it('stamps its snapshots with the version of the machine', async () => {
  const chat = aChat(exampleA());
  await chat.says('hi');
  expect(chat.snapshot?.['version']).toBe(MACHINE_VERSION);
});

/** A context with something in every field; a new field does not compile before it has something here. */
const filled: Required<ConversationContext> = conversationContextSchema.parse({
  ...{ serviceId: '74', planId: 'Ethernet_100Mbps', startDate: '2022-10-20', quoteId: 'quote', changeId: 'change' },
  ...{ message: 'Please hurry', attachmentIds: ['file-1', 'file-2'], ticketKey: 'key', misses: 1, language: 'de' },
  ...{ likelyServices: ['74', '75'], likelyPlans: ['Ethernet_100Mbps'], likelyDates: ['2022-10-20', '2022-10-21'] },
  priceAsked: { serviceId: '75', planId: 'Talk_600', startDate: '2022-11-01' },
  alsoWished: [{ serviceId: '75', planId: 'Talk_600' }],
  servicesShown: true,
} satisfies Record<keyof ConversationContext, unknown>);
const fields = Object.entries(filled);

/** A version's own fields, each with something in it, and all that a snapshot says beside them. */
function filledOf(version: number): JsonObject {
  const snapshot = version === MACHINE_VERSION ? { ...stored(1), version, context: filled } : stored(version);
  const had = jsonObjectSchema.parse(snapshot.context);
  const context = Object.fromEntries(fields.filter(([field]) => Object.hasOwn(had, field)));
  return jsonObjectSchema.parse({ ...snapshot, context, lastButton: { button: 'pressed' } });
}

it.each(Array.from({ length: MACHINE_VERSION }, (_, index) => index + 1))('loses nothing of version %i', (version) => {
  const { state, context, openCard } = filledOf(version);
  const { snapshot, lost } = restoreSnapshot(filledOf(version));
  expect(lost).toBe(false);
  expect(snapshot).toMatchObject({ version: MACHINE_VERSION, state, openCard, lastButton: { button: 'pressed' } });
  expect(snapshot.context).toEqual({ ...nothingSaidYet, ...jsonObjectSchema.parse(context) });
});

it('keeps of a machine it does not know every answer that stands by itself', () => {
  const { serviceId, planId, startDate, attachmentIds, message, language } = filled;
  const { snapshot } = restoreSnapshot({ ...filledOf(MACHINE_VERSION), version: 99 });
  expect(snapshot.context).toEqual({
    ...nothingSaidYet,
    ...{ serviceId, planId, startDate, attachmentIds, message, language },
  });
});

const context = {
  serviceId: '74',
  planId: 'Ethernet_100Mbps',
  startDate: '2022-10-20',
  message: 'Hello',
  attachmentIds: [],
};

it.each([
  ['a newer version', { version: 99, state: 'confirmChange', context, somethingNew: true }, 'confirmChange'],
  [
    'a state that is gone',
    { version: 1, state: 'whichColour', context, openCard: null, lastButton: null },
    'confirmChange',
  ],
  ['a date that cannot be read', { version: 0, state: 'x', context: { ...context, startDate: 'soon' } }, 'whichDate'],
  ['a plan that is not offered', { version: 0, state: 'x', context: { ...context, planId: 'Talk_60' } }, 'whichPlan'],
  ['a service alone', { version: 0, state: 'x', context: { serviceId: '74' } }, 'whichPlan'],
])('starts again politely from %s, with the answers that still hold', async (_what, snapshot, state) => {
  const chat = aChat(exampleA());
  chat.snapshot = snapshot;
  await chat.says('hello again');
  expect(chat.lastText).toMatch(
    /^This chat was updated since we last talked\. I have kept your answers, so we can go on from here\./,
  );
  expect(chat.state).toBe(state);
});

it('keeps what was written for support', async () => {
  const chat = aChat(withoutPlans('request'));
  chat.snapshot = { version: 99, state: 'x', context };
  await chat.says('hello again');
  expect(chat.state).toBe('whatMessage');
  await chat.says('send');
  expect(chat.tickets[0]?.message).toMatch(/\nHello$/);
});

it.each([
  [{}, 'ready'],
  [{ version: 'x', state: 7, context: 'y' }, 'ready'],
  [{ version: 99, state: 'x', context: { ...context, serviceId: 'gone' } }, 'ready'],
])('survives %j', async (snapshot, state) => {
  const chat = aChat(exampleA());
  chat.snapshot = snapshot;
  await chat.says('help');
  expect(chat.state).toBe(state);
  expect(chat.suggestions).toContain('Change a plan');
});

it('goes on with what is possible after support made the change meanwhile', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October', 'request']) await chat.says(text);
  const other = aChat(exampleA('both'));
  for (const text of ['change plan', '1', '20 October', 'yes']) await other.says(text);
  chat.store.rows = other.store.rows;
  await chat.presses('Send request', { message: 'Please' });
  expect(chat.tickets).toEqual([]);
  expect(chat.lastText).toBe(
    'Your account has changed since then, so what we were doing is no longer possible. I have not changed anything.',
  );
  expect(chat.suggestions).toContain('Undo my change');
});

it('hears a wish that does not need what is gone', async () => {
  const chat = aChat(exampleA('both'));
  for (const text of ['change plan', '1']) await chat.says(text);
  chat.store.provider = exampleA('neither');
  await chat.says('my services');
  expect(chat.lastText).toMatch(/^Your account has changed since then.*\n\nYou have 1 active service/);
});

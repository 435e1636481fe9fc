import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { aChat, type Chat } from './chat.ts';
import { withVoice } from './example-accounts.ts';
import { linkedAccount } from './linked-account.ts';
import { buttonsOf } from './shown-message.ts';

const words = [
  'help',
  'back',
  'cancel',
  'start over',
  'my services',
  'change plan',
  'undo',
  'support',
  'yes',
  'no',
  '1',
  '2',
  '20 October',
  '1 November',
  'request',
  'send',
  'asdf',
  'change',
  'another plan',
  '1 January 2020',
];

/** A step of a customer: one of the buttons or suggestions that are there, an old button, words, or a day going by. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('press' as const), which: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('say' as const), which: fc.nat(words.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('press old' as const), which: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), which: fc.integer({ min: 1, max: 9 }) }) },
);

const linked = linkedAccount();
const wanderers: ReadonlyArray<readonly [string, Account]> = [
  ['who has two services', withVoice()],
  [
    'whose services are linked, and whose balance and days are bound',
    {
      ...linked,
      settings: {
        ...linked.settings,
        'change-plan.rules.balance-floor': '-10',
        'change-plan.rules.balance-too-low': 'Request instead',
        'change-plan.rules.downgrade-days': 'First of the month',
        'change-plan.rules.furthest-days': 60,
        'change-plan.recurring.invoice': 'Immediately till end of next month',
      },
    },
  ],
];

it.each(wanderers)(
  'never throws, strands or books twice for a customer %s, wherever they wander',
  async (_who, account) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const chat = aChat(account);
        await chat.joins();
        for (const { kind, which } of steps) {
          await take(kind, which, chat);
          expectSound(chat);
        }
      }),
      { numRuns: 40 },
    );
  },
  120_000,
);

async function take(kind: 'press' | 'say' | 'press old' | 'wait', which: number, chat: Chat): Promise<void> {
  const fields = { message: 'Hello', question: 'Why?' };
  const now = [...chat.buttons, ...chat.suggestions];
  const old = chat.messages.flatMap(({ first }) => buttonsOf(first).map(({ title }) => title));
  if (kind === 'wait') chat.waits(which * 86_400);
  else if (kind === 'press' && now.length > 0) await chat.presses(now[which % now.length] ?? '', fields);
  else if (kind === 'press old' && old.length > 0) await chat.pressesOld(old[which % old.length] ?? '', fields);
  else await chat.says(words[which % words.length] ?? '');
}

function expectSound(chat: Chat): void {
  expect(chat.saidLast).toBeLessThanOrEqual(1);
  expect([...chat.buttons, ...chat.suggestions]).not.toEqual([]);
  const { services, openChanges } = chat.account;
  for (const type of ['internet', 'voice']) {
    expect(services.filter((service) => service.type === type && service.status === 'active')).toHaveLength(1);
  }
  expect(openChanges.length).toBeLessThanOrEqual(2);
  expect(new Set(openChanges.map(({ oldServiceId }) => oldServiceId)).size).toBe(openChanges.length);
  for (const { endDate, status, id } of services) {
    if (endDate && status === 'active') expect(openChanges.some(({ oldServiceId }) => oldServiceId === id)).toBe(true);
  }
}

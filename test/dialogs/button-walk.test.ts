import { expect, it } from 'vitest';
import type { Account } from '../../domain/account.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { anAccount, aPlan, aService } from '../domain/account-fixture.ts';
import { bookmark } from '../transcripts/coverage/bookmark.ts';
import { aChat, type Chat } from './chat.ts';
import { day, exampleA, internet, internetWays, voice, voiceWays, withVoice } from './example-accounts.ts';
import { linkedAccount } from './linked-account.ts';
import { contextOf, expectAllAccepted, fieldsOf } from './press-each.ts';
import { buttonsOf, suggestionsOf } from './shown-message.ts';
import { submitOf } from './submit-of.ts';

const namedHome = { ...internet, description: 'Home line' };

function manyPlans(): Account {
  const ids = Array.from({ length: 14 }, (_, index) => planIdSchema.parse(`Fibre_${index + 1}`));
  const plans = ids.map((id, index) =>
    aPlan(id, `${20 + index}`, { planOptions: ids.filter((other) => other !== id) }),
  );
  const [first] = plans;
  const services = Array.from({ length: 7 }, (_, index) =>
    aService(first ?? aPlan('Fibre', '1'), {
      id: serviceIdSchema.parse(`${200 + index}`),
      description: `Office ${index % 5}`,
    }),
  );
  return anAccount('2022-12-30', services, plans, { settings: internetWays('both') });
}

/** Accounts in which a button can be about the wrong thing: with several of each kind, with years that end, and with days that are today. */
const accounts: Readonly<Record<string, () => Account>> = {
  'two services of one name and a phone': () => ({
    ...withVoice('both', 'both'),
    services: [namedHome, { ...namedHome, id: serviceIdSchema.parse('76') }, voice],
  }),
  'services that go together': linkedAccount,
  'the end of a year': () => ({ ...exampleA('both'), today: day('2022-12-30'), services: [namedHome] }),
  'changes that start today': () => ({
    ...exampleA('self', { customer: { billingType: 'prepaid-daily' }, settings: voiceWays('self') }),
    services: [{ ...namedHome, charged: [] }, voice],
  }),
  'more services and plans than buttons': manyPlans,
};

/** What can be pressed on the newest message: buttons with what is in their fields, and suggestions. */
function pressesOf(chat: Chat): Array<() => Promise<unknown>> {
  const picks = ['first', 'last'] as const;
  return [
    ...buttonsOf(chat.last).flatMap((button) =>
      (button.takesInputs ? picks : picks.slice(0, 1)).map(
        (pick) => () => chat.send(submitOf(button, button.takesInputs ? fieldsOf(button, pick) : {})),
      ),
    ),
    ...suggestionsOf(chat.last).map((title) => () => chat.says(title)),
  ];
}

/** Moments that offer the same buttons for the same things. */
function momentOf(chat: Chat): string {
  const { serviceId, planId, startDate, changeId } = contextOf(chat);
  const { openChanges } = chat.account;
  const about = [serviceId, planId, startDate, changeId && openChanges.findIndex(({ id }) => id === changeId)];
  return [chat.state, ...about, openChanges.length, chat.buttons, chat.suggestions].join(' | ');
}

const MOST_MOMENTS = 40;

it.each(Object.entries(accounts))(
  'every button that buttons lead to is about what it says: %s',
  async (_what, account) => {
    const chat = aChat(account());
    await chat.joins();
    const seen = new Set([momentOf(chat)]);
    const typed = new Set<string>();
    const moments = [bookmark(chat)];
    for (let looked = 0; moments.length > 0 && looked < MOST_MOMENTS; looked += 1) {
      const [back = () => {}] = moments.splice(0, 1);
      back();
      await expectAllAccepted(chat, `at ${momentOf(chat)}`, typed);
      const ways = pressesOf(chat);
      for (const index of ways.keys()) {
        back();
        await pressesOf(chat)[index]?.();
        const moment = momentOf(chat);
        if (seen.has(moment) || chat.account.openChanges.length > 2) continue;
        seen.add(moment);
        moments.push(bookmark(chat));
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  },
);

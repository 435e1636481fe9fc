import { describe, expect, it } from 'vitest';
import type { ButtonAction } from '../../dialogs/reading/button.ts';
import { bookmark } from '../transcripts/coverage/bookmark.ts';
import type { Chat } from './chat.ts';
import { contextOf, expectAllAccepted, fieldsOf, keysSaid } from './press-each.ts';
import { buttonsOf, cardsOf } from './shown-message.ts';
import { statesOnTheWay } from './states-on-the-way.ts';
import { submitOf } from './submit-of.ts';

/** Messages that lead from any question to any other. */
const said = [
  'help',
  'back',
  'services',
  'support',
  'undo',
  'change plan',
  'change internet',
  'change my phone',
  'yes and also my phone to Talk_600',
  'no, the home phone instead',
  'change the internet and the phone',
  'Ethernet_100Mbps',
  'Ethernet_1Gbps from 1 November',
  'another plan',
  'another date',
  '20 October',
  '5/12',
  'today',
  'request',
  'no thanks, too expensive',
  '1',
  '2',
  'asdf ghjk',
];

/** Questions that ask to choose, and what is counted on their card. */
const choosing: Readonly<Record<string, { lists: ButtonAction; chosen: (chat: Chat) => unknown }>> = {
  whichService: { lists: 'change plan', chosen: (chat) => contextOf(chat).serviceId },
  whichPlan: { lists: 'choose plan', chosen: (chat) => contextOf(chat).planId },
  whichChange: { lists: 'undo', chosen: (chat) => contextOf(chat).changeId },
};

/** What one question lists can be said by its number, and a number that it does not list chooses nothing. */
async function expectNumbersFit(chat: Chat, where: string): Promise<void> {
  const question = choosing[String(chat.state)];
  if (!question) return;
  // The card that asks comes last; services may be shown above it.
  const asking = cardsOf(chat.last).at(-1);
  const listed = buttonsOf(chat.last).filter(({ data, card }) => card === asking && data['do'] === question.lists);
  expect(listed.length, `something to choose ${where}`).toBeGreaterThan(0);
  const back = bookmark(chat);
  for (const [index, button] of listed.entries()) {
    await chat.says(`${index + 1}`);
    const { service, plan, change } = button.data;
    expect(question.chosen(chat), `${index + 1} ${where}`).toBe(service ?? plan ?? change);
    back();
  }
  const { state } = chat;
  await chat.says(`${listed.length + 1}`);
  expect({ state: chat.state, keys: keysSaid(chat)[0] }, `${listed.length + 1} ${where}`).toEqual({
    state,
    keys: 'missed',
  });
  back();
}

/** What says that something that was open is over or left. */
const saysSo =
  /^(cancelled|started-over|obsolete|set-aside|set-aside\.service|set-aside\.request|undo\.kept|undone|booked\..*|requested.*|one-at-a-time.*)$/;

/** The change, undo or request that is open goes on, is done, or is left with a word that says so. */
function expectNothingDropped(before: ReturnType<typeof contextOf>, chat: Chat, where: string): void {
  const after = contextOf(chat);
  const isOpen = before.changeId !== null || before.planId !== null;
  const goesOn =
    before.changeId !== null
      ? after.changeId === before.changeId
      : after.serviceId === before.serviceId && after.planId !== null;
  if (!isOpen || goesOn) return;
  expect(keysSaid(chat), `says what became of what was open ${where}`).toEqual(
    expect.arrayContaining([expect.stringMatching(saysSo)]),
  );
}

describe.each(statesOnTheWay)('in $state', ({ state, reach }) => {
  const typed = new Set<string>();

  it('offers on its card what it accepts, and accepts what it offers', async () => {
    const chat = await reach();
    if (state !== 'ready') expect(cardsOf(chat.last)).not.toEqual([]);
    await expectAllAccepted(chat, `in ${state}`, typed);
    await expectNumbersFit(chat, `in ${state}`);
  });

  it.each(said)(
    'after "%s" the card that is shown is accepted whole, and nothing open is dropped without a word',
    async (text) => {
      const chat = await reach();
      const before = contextOf(chat);
      await chat.says(text);
      expectNothingDropped(before, chat, `after "${text}" in ${state}`);
      await expectAllAccepted(chat, `after "${text}" in ${state}`, typed);
      await expectNumbersFit(chat, `after "${text}" in ${state}`);
    },
  );

  it('no button of its card, pressed, drops what is open without a word', async () => {
    const chat = await reach();
    const before = contextOf(chat);
    const back = bookmark(chat);
    for (const button of buttonsOf(chat.last)) {
      await chat.send(submitOf(button, button.takesInputs ? fieldsOf(button) : {}));
      expectNothingDropped(before, chat, `after [${button.title}] in ${state}`);
      back();
    }
  });
});

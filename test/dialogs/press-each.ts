import { expect } from 'vitest';
import { conversationContextSchema } from '../../dialogs/conversation-context.ts';
import type { ButtonAction } from '../../dialogs/reading/button.ts';
import type { JsonObject } from '../../domain/json.ts';
import { bookmark } from '../transcripts/coverage/bookmark.ts';
import { describeText } from '../transcripts/meaning/describe-message.ts';
import type { Chat } from './chat.ts';
import { meantBy, namedIn } from './named-on-buttons.ts';
import { buttonsOf, inputsOf, isObject, type ShownButton } from './shown-message.ts';
import { submitOf } from './submit-of.ts';

export const contextOf = (chat: Chat) => conversationContextSchema.parse(chat.snapshot?.['context']);

/** What each button does as its title says; a new kind of button does not compile before it is told here. */
const does: Readonly<Record<ButtonAction, (chat: Chat, data: JsonObject) => unknown>> = {
  'show services': (chat) => chat.lastText.includes('services'),
  help: (chat) => chat.lastText.includes('You can say'),
  'ask support': (chat) => chat.state === 'whatToAsk',
  'change plan': (chat, { service }) => contextOf(chat).serviceId === service,
  undo: (chat, { change }) => contextOf(chat).changeId === change,
  'choose plan': (chat, { plan }) => contextOf(chat).planId === plan,
  'choose date': (chat, { day, date }) => contextOf(chat).startDate === (day ?? date),
  'confirm change': (chat) => chat.lastText.startsWith('Done.'),
  'request change': (chat) => chat.state === 'whatMessage',
  'other date': (chat) => chat.state === 'whichDate',
  'other plan': (chat) => chat.state === 'whichPlan',
  'send request': (chat) => chat.lastText.startsWith('Sent.'),
  'send question': (chat) => chat.lastText.includes(`#${chat.tickets.length}`),
  'confirm undo': (chat) => chat.lastText.startsWith('Undone.'),
  'keep change': (chat) => chat.lastText.includes('stands'),
  cancel: (chat) => chat.state === 'ready',
};

/** What is in the account and with support: the quotes whose changes are agreed, and the keys of tickets. */
const written = (chat: Chat, agreed = chat.store.rows.changes.filter(({ state }) => state !== 'cancelled')) => ({
  agreed: [...new Set(agreed.map(({ quoteId }) => String(quoteId)))].sort(),
  tickets: chat.tickets.map(({ idempotencyKey }) => idempotencyKey),
});

/** What pressing a button is to leave there. All that is not named here writes nothing. */
function leftBy({ do: action, quote, ticket }: JsonObject, { agreed, tickets }: ReturnType<typeof written>) {
  if (action === 'confirm change') return { tickets, agreed: [...agreed, String(quote)].sort() };
  if (action === 'confirm undo') return { tickets, agreed: agreed.filter((other) => other !== quote) };
  if (action === 'send request' || action === 'send question') return { agreed, tickets: [...tickets, ticket] };
  return { agreed, tickets };
}

/** What a person has in the fields of a card: what they hold, and of a list the first or the last. */
export function fieldsOf({ card }: ShownButton, pick: 'first' | 'last' = 'first'): Record<string, string> {
  return Object.fromEntries(
    inputsOf(card).map((input) => {
      const chosen = choicesOf(input).at(pick === 'first' ? 0 : -1);
      return [String(input['id']), String(chosen?.['value'] ?? input['value'] ?? 'Hello?')];
    }),
  );
}

function choicesOf({ choices }: JsonObject): JsonObject[] {
  return Array.isArray(choices) ? choices.filter(isObject) : [];
}

const notAccepted = ['stale', 'obsolete', 'missed', 'missed.confirm', 'apology'];

export function keysSaid(chat: Chat): string[] {
  const { says = [] } = describeText({ text: chat.lastText, locale: 'en-GB' });
  return [says].flat().flatMap((saying) => (typeof saying === 'string' ? [saying] : Object.keys(saying)));
}

/** Every service, plan and day that a title names is that of its data, and like buttons have names of their own. */
function expectTitleFits(button: ShownButton, likes: readonly ShownButton[], chat: Chat, what: string): void {
  const { title, data } = button;
  const [said, meant] = [namedIn(title, chat), meantBy(data, chat)];
  expect(meant.names, `is about what it names: ${what}`).toEqual(expect.arrayContaining([...said.names]));
  if (said.days.length > 0) expect(meant.days, `is about the day it names: ${what}`).toEqual(said.days);
  if (likes.length > 1) expect([...said.names, ...said.days], `says which of several: ${what}`).not.toEqual([]);
}

/** The same of everything in its lists. */
function expectChoicesFit({ card }: ShownButton, chat: Chat, what: string): void {
  for (const input of inputsOf(card))
    for (const { title, value } of choicesOf(input)) {
      const { names } = namedIn(String(title), chat);
      expect(names, `names something: ${what}`).not.toEqual([]);
      expect(meantBy({ [String(input['id'])]: value ?? null }, chat).names, `is ${title}: ${what}`).toEqual(names);
    }
}

/**
 * Presses each button of the newest message from the same moment, and looks at what came of it in the account. Its title is typed too, once
 * for each of `typed`.
 */
export async function expectAllAccepted(chat: Chat, where: string, typed = new Set<string>()): Promise<void> {
  const shown = buttonsOf(chat.last);
  const back = bookmark(chat);
  for (const button of shown) {
    const what = `[${button.title}] ${where}`;
    const { title, data, takesInputs } = button;
    const action = data['do'];
    expectTitleFits(
      button,
      shown.filter((other) => other.data['do'] === action && !other.takesInputs && !takesInputs),
      chat,
      what,
    );
    expectChoicesFit(button, chat, what);
    for (const pick of takesInputs ? (['first', 'last'] as const) : (['first'] as const)) {
      const fields = takesInputs ? fieldsOf(button, pick) : {};
      const { state } = chat;
      const before = written(chat);
      chat.waits(15);
      await chat.send(submitOf(button, fields));
      expect(keysSaid(chat), what).not.toEqual(
        expect.arrayContaining([expect.stringMatching(`^(${notAccepted.join('|')})$`)]),
      );
      expect(isAction(action) && does[action](chat, { ...fields, ...data }), `does what it says: ${what}`).toBe(true);
      expect(written(chat), `writes what it says: ${what}`).toEqual(leftBy(data, before));
      if (pick === 'first' && !takesInputs && !typed.has(`${state} ${title}`)) {
        typed.add(`${state} ${title}`);
        const pressed = restOf(chat);
        back();
        chat.waits(15);
        await chat.says(title);
        expect(restOf(chat), `typed: ${what}`).toEqual(pressed);
      }
      back();
    }
  }
}

function restOf(chat: Chat) {
  const { serviceId, planId, changeId } = contextOf(chat);
  return { state: chat.state, serviceId, planId, changeId };
}

function isAction(action: unknown): action is ButtonAction {
  return typeof action === 'string' && Object.hasOwn(does, action);
}

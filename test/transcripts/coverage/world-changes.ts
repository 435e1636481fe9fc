import type { ConversationEvent } from '../../../dialogs/conversation-events.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Chat } from '../../dialogs/chat.ts';
import { slow } from '../../dialogs/example-accounts.ts';
import { usd } from '../../domain/account-fixture.ts';
import type { Moment } from './moment.ts';

/** More than a day after the price was shown: it has expired, and its start is still to come. */
export const nextDays = '2022-10-13';
/** After the day the change was to start on. */
const afterStart = '2022-10-21';

/** How many changes must wait to start for these events, as the first wish to undo finds them; null where any number will do. */
export function changesWaiting(events: readonly ConversationEvent[]): number | null {
  for (const event of events) {
    if (event.type === 'undo wanted') return event.changeId === null && event.open === 1 ? 0 : event.open;
  }
  return null;
}

/** Lets happen at the provider, before a turn, what makes this become of it. Nothing, where it becomes so by itself. */
export function happenBefore(chat: Chat, events: readonly ConversationEvent[], moment: Moment): void {
  if (moment.awaits === 'restore') leaveOlderSnapshot(chat, moment);
  if (events.some(({ type }) => type === 'price expired')) chat.travelTo(nextDays);
  for (const event of events) {
    if (event.type === 'price moved') editPlan(chat, { price: usd('120') });
    if (event.type === 'not priced' && event.because === 'plan') editPlan(chat, { enabled: false });
    // From the question which plan, a day that was noted there is not possible by itself.
    if (event.type === 'not priced' && event.because === 'date' && moment.context.quoteId) chat.travelTo(afterStart);
    if (event.type === 'refused') blockCustomer(chat);
    if (event.type === 'obsolete') takeEverything(chat);
  }
}

/** A change costs more than the customer has, and the balance may not go below zero. */
export function leaveTooLittle({ store }: Chat): void {
  const { provider } = store;
  const rules = { 'change-plan.rules.balance-floor': '0', 'change-plan.recurring.fee-cheaper': '300' } as const;
  store.provider = { ...provider, settings: { ...provider.settings, ...rules } };
}

/** Another bot version left this conversation, in a state there is no more. */
function leaveOlderSnapshot(chat: Chat, { context }: Moment): void {
  chat.snapshot = { version: 99, state: 'whichColour', context: { ...context } };
}

function editPlan({ store }: Chat, edit: Partial<Plan>): void {
  const { provider } = store;
  const edited = { ...slow, ...edit, version: 2 };
  store.provider = { ...provider, plans: new Map(provider.plans).set(slow.id, edited) };
}

function blockCustomer({ store }: Chat): void {
  const { provider } = store;
  store.provider = { ...provider, customer: { ...provider.customer, status: 'blocked' } };
}

function takeEverything({ store }: Chat): void {
  store.rows.services = [];
  store.rows.changes = [];
}

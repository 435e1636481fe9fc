import type { ConversationEvent, PersonEvent } from '../../../dialogs/conversation-events.ts';
import type { ButtonAction } from '../../../dialogs/reading/button.ts';
import type { Chat } from '../../dialogs/chat.ts';
import { buttonsOf, isObject, type ShownButton } from '../../dialogs/shown-message.ts';
import { submitOf } from '../../dialogs/submit-of.ts';

type Acts = {
  readonly [Type in PersonEvent['type']]: (chat: Chat, event: Extract<PersonEvent, { type: Type }>) => Promise<unknown>;
};

/** What a customer does so that each event comes of it: types, presses, sends files. */
const acts: Acts = {
  joined: (chat) => chat.joins(),
  greeted: (chat) => chat.says('hello'),
  thanked: (chat) => chat.says('thank you'),
  'several wished': (chat) => chat.says('change my internet to Ethernet_100Mbps and the office phone to Talk_600'),
  'ending wished': (chat) => chat.says('yes and cancel my office phone'),
  doubted: (chat) => chat.says('let me think about it'),
  'goodbye said': (chat) => chat.says('bye'),
  'help wanted': (chat) => chat.says('help'),
  'services wanted': (chat) => chat.says('services'),
  'change wanted': (chat) => chat.submits({ do: 'change plan', card: 'old' }),
  'service chosen': (chat, { serviceId }) => chat.submits({ do: 'change plan', card: 'old', service: serviceId }),
  'plan chosen': (chat, { planId }) => chat.says(planId),
  'plan misnamed': (chat) => chat.says('change my internet to Ethernet 3000'),
  'plan refused': (chat, { planId }) => press(chat, 'choose plan', { plan: planId }),
  'date chosen': (chat, { startDate }) => chat.says(startDate),
  // As the button that looks at the balance again does.
  'price wanted again': (chat) => press(chat, 'other date', { do: 'choose date', day: dayInHand(chat) }),
  'date refused': (chat, { date }) => chat.says(date.toString()),
  // A phone whose change waits to start cannot be meant, and a second wish keeps what is open.
  'services likely': ({ account, state, says }) => {
    const isInstead = account.openChanges.length > 0 || state === 'whichDate' || state === 'confirmChange';
    return says(isInstead ? 'no, the internet or the tv instead' : 'change my phone plan');
  },
  'plans likely': (chat) => chat.says('ethernet'),
  'dates likely': (chat) => chat.says('5/12'),
  'date noted': (chat, { startDate }) => chat.says(`from ${startDate}`),
  // Where a service is to be chosen, a plan named like one chooses it; no phone is named like its plans.
  'price asked': (chat) =>
    chat.says(chat.state === 'whichService' ? 'how much is Talk_600?' : 'how much is Ethernet_100Mbps?'),
  asked: (chat, { topic }) =>
    chat.says(topic === 'unknown' ? 'will there be downtime?' : 'what happens to my old plan?'),
  'language asked': (chat, { language }) => chat.says(language ? 'Deutsch' : 'can I change the language?'),
  'other plan wanted': (chat) => pressOrSay(chat, 'other plan', 'another plan'),
  'other date wanted': (chat) => pressOrSay(chat, 'other date', 'another date'),
  // Where the balance is too low there is no button for it.
  'change confirmed': (chat) => pressOrSay(chat, 'confirm change', 'confirm'),
  'request wanted': (chat) => press(chat, 'request change'),
  'message written': (chat, { text }) => chat.says(text),
  'message sent': (chat, { text }) =>
    chat.state === 'whatToAsk' ? chat.says(text) : press(chat, 'send request', { message: text }),
  'files sent': (chat, { attachmentIds }) => chat.attaches([...attachmentIds]),
  'files gone': (chat) => chat.send({ type: 'message', text: '', attachments: [{ id: 'file-gone' }] }),
  'support wanted': (chat) => chat.says('support'),
  'beyond this chat': (chat) => chat.says('cancel my contract'),
  'undo wanted': undo,
  'undo refused': (chat) => chat.submits({ do: 'undo', card: 'old', change: 'somebody-elses' }),
  // A "yes" that does not answer the question directly.
  'agreed unclearly': async (chat) => (await chat.says('help')).says('yes'),
  'undo confirmed': (chat) => press(chat, 'confirm undo'),
  'change kept': (chat) => press(chat, 'keep change'),
  back: (chat) => chat.says('back'),
  cancel: (chat) => chat.says('cancel'),
  'start over': (chat) => chat.says('start over'),
  'stale button': (chat) => chat.submits({ do: 'confirm change', card: 'old' }),
  'not understood': (chat) => chat.says('asdf ghjk'),
};

/** Whether an event is something a customer does; the others become of what the conversation asked for. */
export function isOfCustomer(event: ConversationEvent): event is PersonEvent {
  return Object.hasOwn(acts, event.type);
}

/** Does what brings this event. */
export function act<Type extends PersonEvent['type']>(
  chat: Chat,
  event: Extract<PersonEvent, { type: Type }>,
): Promise<unknown> {
  const does: Acts[Type] = acts[event.type];
  return does(chat, event);
}

/** In the questions about an undo "undo" is an answer; the button of an earlier receipt begins one anywhere. */
function undo(chat: Chat, { changeId, oneByOne }: Extract<PersonEvent, { type: 'undo wanted' }>): Promise<unknown> {
  if (oneByOne) return chat.says('undo both');
  const [change] = chat.account.openChanges;
  const isAnswer = chat.state === 'whichChange' || chat.state === 'confirmUndo';
  return isAnswer && changeId && change
    ? chat.submits({ do: 'undo', card: 'old', change: change.id })
    : chat.says('undo');
}

function dayInHand({ snapshot }: Chat): unknown {
  const context = snapshot?.['context'];
  return isObject(context) ? context['startDate'] : null;
}

function pressOrSay(chat: Chat, action: ButtonAction, text: string): Promise<Chat> {
  return buttonFor(chat, action) ? press(chat, action) : chat.says(text);
}

/** Presses a button that does this; fields are filled in and data replaced as given. */
function press(chat: Chat, action: ButtonAction, given: Readonly<Record<string, unknown>> = {}): Promise<Chat> {
  const button = buttonFor(chat, action);
  if (!button) throw new Error(`There is no button to ${action}, only: ${chat.buttons.join(', ')}.`);
  const fields = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
  const { value, ...activity } = submitOf(button, fields);
  return chat.send({ ...activity, value: { ...(isObject(value) && value), ...fields } });
}

/** On the newest card that has one, whatever the language. */
function buttonFor({ messages }: Chat, action: ButtonAction): ShownButton | undefined {
  return messages.flatMap(({ now }) => buttonsOf(now)).findLast(({ data }) => data['do'] === action);
}

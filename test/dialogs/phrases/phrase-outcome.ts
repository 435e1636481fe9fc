import { planIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { describeText } from '../../transcripts/meaning/describe-message.ts';
import { aChat, type Chat } from '../chat.ts';
import { isObject } from '../shown-message.ts';
import { type PhraseCustomer, phraseAccount } from './phrase-world.ts';

const twoChanges = [
  'change Ethernet_500Mbps',
  'Ethernet_200Mbps',
  '2026-12-10',
  'change on 2026-12-10',
  'change Voice 100',
  'Voice Unlimited',
  '2026-12-15',
  'change on 2026-12-15',
] as const;

/** Where a phrase is said: what was said before it, in English, which every customer may speak. */
const openings = {
  start: [],
  service: ['change plan'],
  plan: ['change Ethernet_500Mbps'],
  date: ['change Ethernet_500Mbps', 'Ethernet_200Mbps'],
  cost: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10'],
  booked: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', 'change on 2026-12-10'],
  undo: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', 'change on 2026-12-10', 'undo'],
  message: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-10', 'request'],
  question: ['ask support'],
  services: ['my services'],
  'two changes': [...twoChanges],
  'which undo': [...twoChanges, 'undo'],
  'one service, plan': ['change plan'],
  linked: [],
  'linked, service': ['change plan'],
  'one service': [],
  'one service, cost': ['change 100 Mbps', 'Ethernet_500Mbps', '2026-12-10'],
} as const;
export type Opening = keyof typeof openings;

export function isOpening(name: string): name is Opening {
  return Object.hasOwn(openings, name);
}

/** Between two messages of one phrase: "no, voice >> 2". */
const THEN = '>>';

/**
 * What a phrase came to, as facts: the state the conversation rests in, what is in hand (service, also that of an undo, plan, day), the keys of what was said, and
 * `booked`, `undone`, `sent` or `nothing done`.
 */
export async function outcomeOf(opening: Opening, phrase: string, locale: string): Promise<readonly string[]> {
  const chat = aChat(phraseAccount(whoseOpening(opening)));
  chat.locale = 'en-GB';
  for (const text of openings[opening]) await chat.says(text);
  chat.locale = locale;
  const before = { changes: chat.account.openChanges.length, tickets: chat.tickets.length };
  for (const text of phrase.split(THEN)) await chat.says(text.trim());
  return [...inHand(chat), ...deeds(chat, before), ...keysSaid(chat, locale)];
}

function whoseOpening(opening: Opening): PhraseCustomer {
  if (opening.startsWith('one service')) return 'Maria Silva';
  return opening.startsWith('linked') ? 'Claire Dubois' : 'John Doe';
}

function inHand(chat: Chat): string[] {
  const { state, account } = chat;
  const context = chat.snapshot?.['context'];
  const { serviceId = null, planId = null, startDate = null, changeId = null } = isObject(context) ? context : {};
  const undone = account.openChanges.find(({ id }) => id === changeId)?.oldServiceId;
  const inTalk = undone ?? serviceIdSchema.safeParse(serviceId).data;
  const service = account.services.find(({ id }) => id === inTalk);
  const plan = account.plans.get(planIdSchema.safeParse(planId).data ?? planIdSchema.parse('none'));
  return [String(state), service?.description, plan && `to ${plan.title}`, startDate && `on ${startDate}`].flatMap(
    (fact) => (fact ? [fact] : []),
  );
}

function deeds(chat: Chat, before: { changes: number; tickets: number }): string[] {
  const changes = chat.account.openChanges.length - before.changes;
  const done = [
    ...(changes > 0 ? ['booked'] : changes < 0 ? ['undone'] : []),
    ...(chat.tickets.length > before.tickets ? ['sent'] : []),
  ];
  return done.length > 0 ? done : ['nothing done'];
}

function keysSaid(chat: Chat, locale: string): string[] {
  const { says = [] } = describeText({ text: chat.lastText, locale });
  return [says].flat().flatMap((saying) => (typeof saying === 'string' ? [saying] : Object.keys(saying)));
}

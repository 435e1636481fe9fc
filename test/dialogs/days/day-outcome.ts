import type { Json } from '../../../domain/json.ts';
import { aChat } from '../chat.ts';
import { phraseAccount } from '../phrases/phrase-world.ts';
import { isObject } from '../shown-message.ts';
import type { DayOpening, DaySaid } from './read-days-said.ts';

const openings: Readonly<Record<DayOpening, readonly string[]>> = {
  plan: ['change Ethernet_500Mbps'],
  date: ['change Ethernet_500Mbps', 'Ethernet_200Mbps'],
  cost: ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2026-12-05'],
  'cost 5 February': ['change Ethernet_500Mbps', 'Ethernet_200Mbps', '2027-02-05'],
};

/**
 * What a message came to: the day that is chosen now; `A or B` where it is asked which of the two; `refused` where the bot says of a day that
 * it is not possible; `?` where no day is chosen and nothing else happened, or the card stays as it was; and what was taken for another plan
 * or service by its name.
 */
export async function dayOutcome({ locale, today, opening, phrase }: DaySaid): Promise<string> {
  const chat = aChat(phraseAccount('John Doe'));
  chat.travelTo(today);
  chat.locale = 'en-GB';
  for (const text of openings[opening]) await chat.says(text);
  const before = contextOf(chat.snapshot);
  chat.locale = locale;
  await chat.says(phrase);
  const { state } = chat;
  const after = contextOf(chat.snapshot);
  if (chat.account.openChanges.length > 0) return 'booked';
  if (chat.tickets.length > 0) return 'sent';
  if (after['serviceId'] !== before['serviceId'] || after['planId'] !== before['planId'])
    return after['serviceId'] ? `${state} of ${after['serviceId']} to ${after['planId']}` : String(state);
  const likely = after['likelyDates'];
  if (Array.isArray(likely) && likely.length > 0) return likely.join(' or ');
  if (state === 'confirmChange' && after['startDate'] !== before['startDate']) return String(after['startDate']);
  return /in the past|liegt in der Vergangenheit|pasado|passé|passado|минул|الماضي/.test(chat.lastText)
    ? 'refused'
    : '?';
}

function contextOf(snapshot: Json | undefined): Readonly<Record<string, unknown>> {
  const context = isObject(snapshot) ? snapshot['context'] : null;
  return isObject(context) ? context : {};
}

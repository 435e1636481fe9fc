import { Temporal } from '../../domain/calendar.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Chat } from './chat.ts';

/** Which service, plan and day something is about, by the names and dates a customer knows them by. */
export interface Named {
  readonly names: readonly string[];
  readonly days: readonly string[];
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The account's own names, and the days, that stand in an English text: the longest name where one is part of another. */
export function namedIn(text: string, chat: Chat): Named {
  const known = [...serviceNames(chat).values(), ...planTitles(chat).values()].toSorted((a, b) => b.length - a.length);
  const names: string[] = [];
  let rest = text;
  for (const name of known)
    if (rest.includes(name)) {
      names.push(name);
      rest = rest.replaceAll(name, '');
    }
  const { today } = chat.account;
  const dates = [...rest.matchAll(/(\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?/g)].flatMap(([, day, month = '', year]) => {
    const number = months.indexOf(month) + 1;
    return number === 0
      ? []
      : [Temporal.PlainDate.from({ year: Number(year ?? today.year), month: number, day: Number(day) }).toString()];
  });
  return { names, days: /\b(today|now)\b/.test(rest) ? [...dates, today.toString()] : dates };
}

/** What the data of a button stands for, looked up in the account; what it does not say is what the conversation is about. */
export function meantBy(data: JsonObject, chat: Chat): Named {
  const { changes, quotes } = chat.store.rows;
  const { context } = chat.snapshot ?? {};
  const inMind = typeof context === 'object' && context !== null && !Array.isArray(context) ? context : {};
  const saysItself = ['service', 'plan', 'day', 'change', 'quote'].some((id) => data[id] !== undefined);
  const id = (own: string, remembered: string) => (saysItself ? data[own] : inMind[remembered]);
  const change = changes.find((each) => each.id === id('change', 'changeId'));
  const quote = quotes.get(String(data['quote'] ?? change?.quoteId));
  const about = {
    service: id('service', 'serviceId') ?? change?.oldServiceId ?? quote?.serviceId,
    plan: id('plan', 'planId') ?? change?.newPlanId ?? quote?.newPlan.id,
    day: id('day', 'startDate') ?? change?.startDate.toString() ?? quote?.startDate,
  };
  const names = [serviceNames(chat).get(String(about.service)), planTitles(chat).get(String(about.plan))];
  return { names: names.flatMap((name) => name ?? []), days: about.day ? [String(about.day)] : [] };
}

/** Services of one description are told apart by a number behind it. */
function serviceNames(chat: Chat): ReadonlyMap<string, string> {
  const services = chat.store.rows.services.filter(({ status }) => status === 'active');
  return new Map(
    services.map(({ id, description }) => {
      const alike = services.filter((other) => other.description === description);
      const position = alike.findIndex((other) => other.id === id) + 1;
      return [id, alike.length > 1 ? `${description} (${position})` : description];
    }),
  );
}

function planTitles({ account }: Chat): ReadonlyMap<string, string> {
  return new Map([...account.plans].map(([id, { title }]) => [id, title]));
}

import { serviceOf } from '../../domain/account.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Quote } from '../../domain/quote.ts';
import {
  accountAfterBooking,
  type BookingRefusal,
  type ChangeBooking,
  scheduleChange,
} from '../../domain/schedule-change.ts';
import { bookedCard } from '../cards/booked-card.ts';
import { known } from '../conversation-context.ts';
import { companionsText } from '../linked-words.ts';
import type { Part } from '../part.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import type { Effect, Outcome } from './effect.ts';
import { notPriced } from './not-priced.ts';
import { priceMoved } from './price-moved.ts';

/** Books what the customer confirmed, and says so with the date, or says why not. */
export const bookChange: Effect<{ quoteId: QuoteId }> = async ({ quoteId }, scene) => {
  const { account, turn, tools } = scene;
  const quote = known(await turn.findQuote(quoteId));
  const by = { conversationId: turn.conversation.id, ticketId: null };
  const result = scheduleChange(account, quote, by, tools.ids, tools.now);
  if (!result.ok) return refused(result.refusal, quote, scene);
  await turn.bookChange(result.booking);
  return {
    part: receipt(result.booking, quote, scene),
    event: { type: 'done' },
    account: accountAfterBooking(account, result.booking),
  };
};

function receipt({ changes: [{ change }] }: ChangeBooking, quote: Quote, scene: Scene): Part {
  const { words } = scene;
  const along =
    quote.companions.length > 0
      ? [words.say('linked.booked', { changes: companionsText(quote.companions, scene) })]
      : [];
  if (!quote.undoUntil) {
    const done = words.say('booked.at-once', {
      plan: quote.newPlan.title,
      oldPlan: quote.oldPlan.title,
      monthly: words.money(quote.monthlyAfter),
    });
    return { text: [[done, ...along].join(' '), words.say('booked.no-undo')].join('\n\n') };
  }
  const done = words.say('booked.scheduled', {
    service: nameOf(quote, scene),
    plan: quote.newPlan.title,
    date: words.date(change.startDate),
    undoUntil: words.date(quote.undoUntil),
  });
  return { text: [done, ...along].join(' '), cards: [bookedCard(scene, change, quote)] };
}

async function refused(refusal: BookingRefusal, quote: Quote, scene: Scene): Promise<Outcome> {
  switch (refusal.code) {
    case 'QUOTE_MOVED':
      return priceMoved(quote, refusal, scene);
    case 'PLAN_NOT_OFFERED':
    case 'DATE_NOT_POSSIBLE':
      return notPriced(refusal, quote.startDate.toString(), scene);
    case 'SERVICE_GONE':
      return { event: { type: 'obsolete' } };
    case 'CHANGE_CLOSED':
      if (refusal.reason === 'balance-too-low')
        return { part: { text: scene.words.say('balance.still-too-low') }, event: { type: 'payment missing' } };
      return {
        part: { text: scene.words.say(`closed.${refusal.reason}`, { service: nameOf(quote, scene) }) },
        event: { type: 'refused' },
      };
  }
}

function nameOf({ serviceId, serviceDescription }: Quote, { account }: Scene): string {
  const service = serviceOf(account, serviceId);
  return service ? serviceName(service, { account }) : serviceDescription;
}

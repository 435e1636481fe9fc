import { serviceOf } from '../../domain/account.ts';
import type { QuoteId, ServiceId } from '../../domain/ids.ts';
import type { Quote } from '../../domain/quote.ts';
import { type RequestRefusal, requestChange } from '../../domain/request-change.ts';
import { known } from '../conversation-context.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import type { Effect, Outcome } from './effect.ts';
import { notPriced } from './not-priced.ts';
import { priceMoved } from './price-moved.ts';

/** Sends the request to support as a ticket, and says its number. */
export const sendRequest: Effect<{
  serviceId: ServiceId;
  quoteId: QuoteId | null;
  ticketKey: string;
  message: string;
}> = async ({ serviceId, quoteId, ticketKey, message }, scene) => {
  const { account, turn, tools, context, words } = scene;
  const quote = quoteId && known(await turn.findQuote(quoteId));
  const result = requestChange(
    account,
    {
      serviceId,
      quote,
      message,
      attachmentIds: context.attachmentIds,
      conversationId: turn.conversation.id,
      idempotencyKey: ticketKey,
    },
    tools.ids,
    tools.now,
  );
  if (!result.ok) return refused(result.refusal, quote, serviceId, scene);
  const number = await turn.openTicket(result.ticket);
  const asked = serviceOf(account, serviceId);
  const service = asked ? serviceName(asked, { account }) : '';
  return {
    part: {
      text: quote
        ? words.say('requested.with-date', { number, plan: quote.newPlan.title, date: words.date(quote.startDate) })
        : words.say('requested', { number, service }),
    },
    event: { type: 'done' },
  };
};

async function refused(
  refusal: RequestRefusal,
  quote: Quote | null,
  serviceId: ServiceId,
  scene: Scene,
): Promise<Outcome> {
  const { words, account } = scene;
  switch (refusal.code) {
    case 'QUOTE_MOVED':
      return quote ? priceMoved(quote, refusal, scene) : { event: { type: 'obsolete' } };
    case 'PLAN_NOT_OFFERED':
    case 'DATE_NOT_POSSIBLE':
      return notPriced(refusal, quote?.startDate.toString() ?? '', scene);
    case 'SERVICE_GONE':
      return { event: { type: 'obsolete' } };
    case 'REQUEST_CLOSED':
      return {
        part: { text: words.say('request.closed', { service: serviceOf(account, serviceId)?.description ?? '' }) },
        event: { type: 'refused' },
      };
  }
}

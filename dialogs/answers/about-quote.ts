import { serviceOf } from '../../domain/account.ts';
import { dayBefore } from '../../domain/calendar.ts';
import { negated } from '../../domain/money.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Topic } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { priceParts, sumOf } from './price-parts.ts';

/** What a quote says about a topic; null for what quotes do not speak of. */
export function answerAboutQuote(topic: Topic, quote: Quote, scene: Scene): string | null {
  const { words } = scene;
  switch (topic) {
    case 'fee':
      return feeAnswer(quote, scene);
    case 'old plan':
      return [oldPlanAnswer(quote, scene), ...refundAnswer(quote, scene)].join(' ');
    case 'refund':
      return refundAnswer(quote, scene).join(' ') || words.say('answer.refund.none');
    case 'due now':
      return dueAnswer(quote, scene);
    case 'invoice':
      return `${dueAnswer(quote, scene)} ${invoiceAnswer(quote, scene)}`;
    case 'monthly':
      return words.say('answer.monthly', {
        before: words.money(quote.monthlyBefore),
        after: words.money(quote.monthlyAfter),
        date: words.shortDate(quote.startDate, scene.account.today),
      });
    case 'undo':
      return quote.undoUntil
        ? words.say('answer.undo', { date: words.date(quote.undoUntil) })
        : words.say('cost.no-undo');
    case 'start':
    case 'open change':
      return startAnswer(quote, scene);
    default:
      return null;
  }
}

function feeAnswer({ priceOfChange, lines }: Quote, { words }: Scene): string {
  if (priceOfChange.units === 0n) return words.say('answer.fee.none');
  const reasons = lines.flatMap(({ fee, amount }) =>
    fee ? [words.say(`fee.${fee}`, { amount: words.money(negated(amount)) })] : [],
  );
  return words.say('answer.fee', {
    fee: words.money(priceOfChange),
    reasons: words.list(reasons),
    several: reasons.length > 1 ? 'yes' : 'no',
  });
}

function oldPlanAnswer({ oldPlan, newPlan, startDate, undoUntil }: Quote, { words }: Scene): string {
  const plans = { oldPlan: oldPlan.title, newPlan: newPlan.title };
  return undoUntil
    ? words.say('answer.old-plan', { ...plans, last: words.date(dayBefore(startDate)), date: words.date(startDate) })
    : words.say('answer.old-plan.at-once', plans);
}

function refundAnswer(quote: Quote, { words }: Scene): string[] {
  const refund = sumOf('refund', quote);
  return refund ? [words.say('answer.refund', { plan: quote.oldPlan.title, refund: words.money(refund) })] : [];
}

function dueAnswer(quote: Quote, scene: Scene): string {
  const { total } = quote;
  const { words } = scene;
  return words.say('answer.due', {
    parts: priceParts(quote, scene),
    outcome: total.units > 0n ? 'credit' : total.units < 0n ? 'owed' : 'nothing',
    total: words.money(total.units < 0n ? negated(total) : total),
  });
}

function invoiceAnswer({ nextInvoice, billingType }: Quote, { words }: Scene): string {
  if (!nextInvoice) return words.say('answer.invoice.none');
  return words.say('answer.invoice', {
    isPrepaid: billingType === 'recurring' ? 'no' : 'yes',
    date: words.date(nextInvoice.date),
    amount: words.money(nextInvoice.amount),
  });
}

function startAnswer(quote: Quote, scene: Scene): string {
  const { serviceId, serviceDescription, newPlan, startDate, undoUntil } = quote;
  const service = serviceOf(scene.account, serviceId);
  const start = scene.words.say('answer.start', {
    service: service ? serviceName(service, scene) : serviceDescription,
    plan: newPlan.title,
    date: scene.words.date(startDate),
  });
  return undoUntil ? start : `${start}\n\n${scene.words.say('cost.no-undo')}`;
}

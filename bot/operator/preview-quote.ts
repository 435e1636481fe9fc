import type { Account } from '../../domain/account.ts';
import type { CalendarDate, Temporal } from '../../domain/calendar.ts';
import { type ChangeOffer, changeOfferFor, type PlanOffer, waysFor } from '../../domain/eligibility.ts';
import { quoteIdSchema } from '../../domain/ids.ts';
import type { QuoteResult } from '../../domain/quote-change.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import type { Service } from '../../domain/service.ts';
import { nearestStart } from '../../domain/start-dates.ts';
import { explainQuote } from './explain-quote.ts';
import type { SettingSource } from './explain-settings.ts';
import type { PlanRow, PreviewRefusal, QuotePreview } from './quote-preview-json.ts';

/** A plan by its id or title, and a day; without a plan the answer is the verdict on all, without a day the earliest. */
export interface PreviewWish {
  readonly plan?: string | undefined;
  readonly date?: CalendarDate | 'today' | 'tomorrow' | undefined;
}

/** What every preview is called; it is never stored, so nobody can confirm it. */
const PREVIEW = quoteIdSchema.parse('preview');

/** Prices a wish the way a customer's is priced, and says why; nothing is stored. */
export function previewQuote(
  account: Account,
  service: Service,
  wish: PreviewWish,
  at: Temporal.Instant,
  sourceOf: SettingSource,
): QuotePreview {
  const offer = changeOfferFor(account, service);
  const found = wish.plan === undefined ? null : planNamed(offer, wish.plan);
  const asked = dayOf(account, wish.date);
  const startDate = asked ?? found?.terms?.dates.earliest ?? account.today;
  const result = found && quoteChange(account, { service, plan: found.plan, startDate }, PREVIEW, at);
  const priced = result?.ok ? result : null;
  const { selfChange, request } = priced ? waysFor(account, offer, priced.quote) : offer;
  return {
    today: account.today,
    timeZone: account.partner.timeZone,
    service: {
      id: service.id,
      description: service.description,
      plan: account.plans.get(service.planId)?.title ?? service.planId,
      customer: account.customer.name,
      billingType: account.customer.billingType,
    },
    ways: { selfChange, request, support: offer.support },
    plans: byInterest(offer).map(planRow),
    dateWasAsked: asked !== null,
    quote: priced?.quote ?? null,
    refusal: wish.plan === undefined ? null : refusalFor(wish.plan, startDate, found, result),
    explanation: explainQuote(account, service, found, priced, sourceOf),
  };
}

function refusalFor(
  asked: string,
  date: CalendarDate,
  found: PlanOffer | null,
  result: QuoteResult | null,
): PreviewRefusal | null {
  if (!found || !result) return { code: 'PLAN_UNKNOWN', plan: asked };
  if (result.ok) return null;
  const { refusal } = result;
  if (refusal.code === 'PLAN_NOT_OFFERED')
    return { code: refusal.code, plan: found.plan.title, verdict: found.verdict };
  const { earliest, earliestReason, opens, latest } = refusal.dates;
  return {
    code: refusal.code,
    date,
    earliest,
    earliestReason,
    opens,
    latest: latest.date,
    nearest: nearestStart(refusal.dates, date),
  };
}

/** By id, else by title, in capitals or not; of several, one that is offered, else one of the service's own type. */
function planNamed({ plans, service }: ChangeOffer, name: string): PlanOffer | null {
  const word = name.trim().toLowerCase();
  const titled = plans.filter(({ plan }) => plan.title.toLowerCase() === word);
  return (
    plans.find(({ plan }) => plan.id === name.trim()) ??
    titled.find(({ verdict }) => verdict === 'offered') ??
    titled.find(({ plan }) => plan.type === service.type) ??
    titled[0] ??
    null
  );
}

function dayOf({ today }: Account, date: PreviewWish['date']): CalendarDate | null {
  if (date === undefined) return null;
  if (date === 'today') return today;
  return date === 'tomorrow' ? today.add({ days: 1 }) : date;
}

/** Those that are offered first, then those of the service's own type. */
function byInterest({ plans, service }: ChangeOffer): PlanOffer[] {
  const rank = ({ plan, verdict }: PlanOffer) => (verdict === 'offered' ? 0 : plan.type === service.type ? 1 : 2);
  return plans.toSorted((a, b) => rank(a) - rank(b));
}

function planRow({ plan, verdict, terms }: PlanOffer): PlanRow {
  return {
    id: plan.id,
    title: plan.title,
    price: plan.price,
    everyDays: plan.prepaidDays,
    verdict,
    earliest: verdict === 'offered' ? (terms?.dates.earliest ?? null) : null,
  };
}

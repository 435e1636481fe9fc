import { z } from 'zod';
import { dateCodec, instantCodec } from '../../domain/calendar.ts';
import { closedReasons } from '../../domain/eligibility.ts';
import { quoteCodec } from '../../domain/quote.ts';
import { downgradeDays } from '../../domain/settings/setting-keys.ts';
import { earliestReasons } from '../../domain/start-dates.ts';
import type { MakeChangeRefusal, MakeChangeResult } from './make-change-result.ts';
import { quoteMoveCodec } from './quote-move-codec.ts';

const refusalCodec = z.discriminatedUnion('code', [
  z.object({ code: z.literal('NO_CHANGE_REQUESTED') }),
  z.object({ code: z.literal('QUOTE_UNKNOWN') }),
  z.object({ code: z.literal('STORE_CONFLICT') }),
  z.object({ code: z.literal('SERVICE_GONE') }),
  z.object({ code: z.literal('PLAN_NOT_OFFERED') }),
  z.object({ code: z.literal('CHANGE_CLOSED'), reason: z.enum(closedReasons) }),
  z.object({
    code: z.literal('DATE_NOT_POSSIBLE'),
    earliest: dateCodec,
    because: z.enum(earliestReasons),
    /** Null when there is no last day. */
    latest: dateCodec,
    days: z.enum(downgradeDays),
    billingDay: z.int(),
  }),
  z.object({
    code: z.enum(['PLAN_MISSING', 'DATE_MISSING']),
    plans: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
]);

/** What became of "make the change", as the support API sends it and the command line reads it. */
export const changeOutcomeCodec = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('made'), quote: quoteCodec }),
  z.object({ outcome: z.literal('made-before'), at: instantCodec }),
  z.object({
    outcome: z.literal('quoted'),
    because: z.enum(['price-moved', 'asked', 'undone']),
    quote: quoteCodec,
    /** What is different from the quote that was to be booked; empty unless the price moved. */
    moves: z.array(quoteMoveCodec),
  }),
  z.object({ outcome: z.literal('refused'), refusal: refusalCodec }),
]);
export type ChangeOutcome = z.output<typeof changeOutcomeCodec>;

/** The outcome as JSON, and the status to send it with: 200 when the change is made, 409 when a quote waits to be accepted, else 422. */
export function changeOutcomeJson(result: MakeChangeResult): {
  status: number;
  body: z.input<typeof changeOutcomeCodec>;
} {
  const outcome = plainOutcome(result);
  const status = { made: 200, 'made-before': 200, quoted: 409, refused: 422 }[outcome.outcome];
  return { status, body: z.encode(changeOutcomeCodec, outcome) };
}

/** zod's types have no read-only lists. */
function plainOutcome(result: MakeChangeResult): ChangeOutcome {
  switch (result.outcome) {
    case 'refused':
      return { outcome: 'refused', refusal: plainRefusal(result.refusal) };
    case 'quoted':
      return { ...result, moves: [...result.moves] };
    default:
      return result;
  }
}

function plainRefusal(refusal: MakeChangeRefusal): z.output<typeof refusalCodec> {
  if (refusal.code === 'DATE_NOT_POSSIBLE') {
    const { earliest, earliestReason, latest, days, billingDay } = refusal.dates;
    return {
      code: refusal.code,
      earliest,
      because: earliestReason,
      latest: latest.date,
      days,
      billingDay,
    };
  }
  return 'plans' in refusal ? { code: refusal.code, plans: [...refusal.plans] } : refusal;
}

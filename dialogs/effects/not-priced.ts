import { offeredPlans } from '../../domain/eligibility.ts';
import type { QuoteRefusal } from '../../domain/quote-change.ts';
import { offerInHand, type Scene } from '../scene.ts';
import { whyNotThisPlan } from '../why-not-this-plan.ts';
import type { Outcome } from './effect.ts';
import { explainRefusedDate } from './explain-refused-date.ts';

/** Says why there is no price, and lets the machine ask for what was wrong; where nothing is left to ask for, it is over. */
export async function notPriced(refusal: QuoteRefusal, startDate: string, scene: Scene): Promise<Outcome> {
  if (refusal.code === 'PLAN_NOT_OFFERED') {
    if (offeredPlans(offerInHand(scene)).length === 0) return { event: { type: 'obsolete' } };
    return {
      part: { text: whyNotThisPlan(scene.context.planId, scene) },
      event: { type: 'not priced', because: 'plan' },
    };
  }
  return { ...(await explainRefusedDate({ date: startDate }, scene)), event: { type: 'not priced', because: 'date' } };
}

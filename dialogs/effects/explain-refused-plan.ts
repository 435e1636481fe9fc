import type { PlanId } from '../../domain/ids.ts';
import { whyNotThisPlan } from '../why-not-this-plan.ts';
import type { Effect } from './effect.ts';

/** Why a plan that was wished cannot be had; the plans that can are asked for again. */
export const explainRefusedPlan: Effect<{ planId: PlanId | null }> = ({ planId }, scene) => ({
  part: { text: whyNotThisPlan(planId, scene) },
});

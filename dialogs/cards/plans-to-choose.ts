import { offeredPlans } from '../../domain/eligibility.ts';
import type { Plan } from '../../domain/plan.ts';
import { offerInHand, type Scene } from '../scene.ts';

/** The offered plans, or of them those that what was said may mean, in the order they are shown and numbered. */
export function plansToChoose(scene: Scene): Plan[] {
  const all = offeredPlans(offerInHand(scene));
  const likely = all.filter(({ id }) => scene.context.likelyPlans.includes(id));
  return likely.length > 0 ? likely : all;
}

import type { JsonObject } from '../../domain/json.ts';
import type { PlanChange } from '../../domain/plan-change.ts';

/** What the button that undoes a change sends: the change, and the quote whose rows tell later what became of it. */
export function undoData({ id, quoteId }: PlanChange): JsonObject {
  return { change: id, quote: quoteId };
}

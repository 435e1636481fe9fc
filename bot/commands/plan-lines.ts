import { amountText } from '../../domain/money.ts';
import { dayText } from '../operator/date-words.ts';
import type { PlanRow } from '../operator/quote-preview-json.ts';
import { verdictWords } from '../operator/verdict-words.ts';
import { aligned } from './terminal-text.ts';

/** Every plan with its price and its verdict. */
export function planLines(plans: readonly PlanRow[]): string {
  return aligned(
    plans.map((plan) => [
      plan.title,
      ...(plan.id === plan.title ? [] : [`id ${plan.id}`]),
      priceText(plan),
      verdictText(plan),
    ]),
  );
}

function priceText({ price, everyDays }: PlanRow): string {
  return `${amountText(price)} ${price.currency} ${everyDays === null ? 'per month' : `every ${everyDays} days`}`;
}

function verdictText({ verdict, earliest }: PlanRow): string {
  return verdict === 'offered' && earliest ? `offered, from ${dayText(earliest)}` : `no: ${verdictWords[verdict]}`;
}

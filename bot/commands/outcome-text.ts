import type { ChangeOutcome } from '../support/change-outcome.ts';
import { dateText } from '../support/describe-quote.ts';
import { momentText, quoteText } from './ticket-text.ts';

type Refusal = Extract<ChangeOutcome, { outcome: 'refused' }>['refusal'];

const becauseText = {
  'price-moved': 'Nothing was changed: the price is not the one the customer was shown any more. It would now be:',
  asked: 'Nothing was changed yet. This is what it would be:',
  undone: 'Nothing was changed: the customer undid this change. Making it again would be:',
} as const;

/** What became of "make the change", and the command to go on with. */
export function outcomeText(number: number, outcome: ChangeOutcome): string {
  switch (outcome.outcome) {
    case 'made':
      return `The change is made, and the customer is told.\n${quoteText(outcome.quote)}`;
    case 'made-before':
      return `This change was already made, on ${momentText(outcome.at)}. Nothing was done again.`;
    case 'quoted':
      return `${becauseText[outcome.because]}\n${quoteText(outcome.quote)}\nAccept it with: npm run tickets -- change ${number} --quote ${outcome.quote.id}`;
    case 'refused':
      return `The change cannot be made: ${refusalText(number, outcome.refusal)}`;
  }
}

function refusalText(number: number, refusal: Refusal): string {
  switch (refusal.code) {
    case 'NO_CHANGE_REQUESTED':
      return `ticket #${number} asks for no change. Answer it with: npm run tickets -- answer ${number} "…"`;
    case 'QUOTE_UNKNOWN':
      return `there is no such quote for this ticket. Make one with: npm run tickets -- change ${number} --date YYYY-MM-DD`;
    case 'STORE_CONFLICT':
      return `something else changed this service meanwhile. Look again with: npm run tickets -- show ${number}`;
    case 'SERVICE_GONE':
      return 'the customer does not have this service any more. Answer the ticket.';
    case 'PLAN_NOT_OFFERED':
      return 'this service cannot change to that plan. Choose another with --plan.';
    case 'CHANGE_CLOSED':
      return `the service is closed for changes (${refusal.reason}).`;
    case 'DATE_NOT_POSSIBLE':
      return `it can start from ${dateText(refusal.earliest)} to ${dateText(refusal.latest)}. Choose a day with: npm run tickets -- change ${number} --date ${refusal.earliest}`;
    case 'PLAN_MISSING':
      return `it has no plan. Choose one with --plan ID:\n${refusal.plans.map(({ id, title }) => `  ${id}  ${title}`).join('\n')}`;
    case 'DATE_MISSING':
      return 'it has no start date. Choose one with --date YYYY-MM-DD.';
  }
}

import type { ChangeOutcome } from '../support/change-outcome.ts';
import { dateText } from '../support/describe-quote.ts';
import { moveText } from '../support/move-text.ts';
import { momentText, quoteText } from './ticket-text.ts';

type Refusal = Extract<ChangeOutcome, { outcome: 'refused' }>['refusal'];
type DateRefusal = Extract<Refusal, { code: 'DATE_NOT_POSSIBLE' }>;

const becauseText = {
  'price-moved': 'Nothing was changed: this is not what the customer was shown any more.',
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
      return `${becauseText[outcome.because]}\n${movesText(outcome.moves)}${quoteText(outcome.quote)}\nAccept it with: npm run tickets -- change ${number} --quote ${outcome.quote.id}`;
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
      return `${datesText(refusal)} Choose a day with: npm run tickets -- change ${number} --date ${refusal.earliest}`;
    case 'PLAN_MISSING':
      return `it has no plan. Choose one with --plan ID:\n${refusal.plans.map(({ id, title }) => `  ${id}  ${title}`).join('\n')}`;
    case 'DATE_MISSING':
      return 'it has no start date. Choose one with --date YYYY-MM-DD.';
  }
}

function movesText(moves: Extract<ChangeOutcome, { outcome: 'quoted' }>['moves']): string {
  return moves.length === 0 ? '' : `What is different:\n${moves.map((move) => `  ${moveText(move)}\n`).join('')}`;
}

const reasonTexts: Readonly<Record<DateRefusal['because'], string>> = {
  today: '',
  service: ' (the service starts then)',
  charged: ' (it is charged until the day before)',
  'price-changed': ' (its price or discount was changed after it was charged)',
  contract: ' (its contract ends the day before)',
  lead: ' (a dearer plan has lead days)',
  notice: ' (a cheaper plan has notice days)',
  'downgrade-day': '',
};

function datesText({ earliest, because, latest, days, billingDay }: DateRefusal): string {
  const range = `from ${dateText(earliest)} to ${dateText(latest)}`;
  const allowed = {
    'Any day': '',
    'First of the month': ', on the first of a month only',
    'Billing day': `, on the billing day (${billingDay}) only`,
  }[days];
  return `it can start ${range}${allowed}${reasonTexts[because]}.`;
}

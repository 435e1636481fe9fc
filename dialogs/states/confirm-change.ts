import { assign } from 'xstate';
import { type ChangeOffer, offeredPlans } from '../../domain/eligibility.ts';
import type { Quote } from '../../domain/quote.ts';
import { costCard } from '../cards/cost-card.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import type { Question } from '../question.ts';
import { type Button, dateOn } from '../reading/button.ts';
import { findPlan } from '../reading/find-plan.ts';
import { means } from '../reading/read-command.ts';
import { offerInHand, quoteInHand, type Scene, waysInHand } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { dateWished } from './which-date.ts';

/** The cost is on the table: change, request, another date or plan, or leave it. */
export const confirmChange = machineSetup.createStateConfig({
  on: {
    'change confirmed': 'booking',
    'request wanted': { target: 'whatMessage', actions: assign({ ticketKey: ({ event }) => event.ticketKey }) },
    'other date wanted': 'whichDate',
    'other plan wanted': 'whichPlan',
    'plan chosen': { target: 'pricing', actions: assign({ planId: ({ event }) => event.planId }) },
    'date chosen': { target: 'pricing', actions: assign({ startDate: ({ event }) => event.startDate }) },
    back: 'whichDate',
  },
});

export const confirmChangeQuestion: Question = {
  name: 'confirm',
  answer(input, scene) {
    return input.kind === 'button' ? buttonAnswer(input.button, scene) : textAnswer(input.text, scene);
  },
  async ask(scene) {
    const quote = await quoteInHand(scene);
    const ways = await waysInHand(scene);
    return { text: priceText(quote, ways, scene), cards: [costCard(scene, quote, ways)] };
  },
};

function priceText(quote: Quote, { selfChange, request }: Ways, scene: Scene): string {
  const { words } = scene;
  const service = serviceName(offerInHand(scene).service, scene);
  const change = { service, plan: quote.newPlan.title, date: words.date(quote.startDate) };
  if (isBalanceTooLow({ selfChange }) && quote.balanceMissing) {
    const missing = words.money(quote.balanceMissing);
    return words.say('ask.confirm.balance', { ...change, missing, request: request.open ? 'yes' : 'no' });
  }
  const text = words.say('ask.confirm', change);
  const quiet = selfChange.open || selfChange.reason === 'not-allowed';
  return quiet ? text : `${text}\n\n${words.say('self-change.closed-request-open', { service })}`;
}

function buttonAnswer(button: Button, scene: Scene): PersonEvent | null {
  switch (button.do) {
    case 'confirm change':
      return { type: 'change confirmed' };
    case 'request change':
      return { type: 'request wanted', ticketKey: scene.tools.ids.next() };
    case 'choose date':
      return dateWished(dateOn(button), scene);
    case 'other date':
      return { type: 'other date wanted' };
    case 'other plan':
      return { type: 'other plan wanted' };
    default:
      return null;
  }
}

/**
 * "Yes" books what was asked just before, and only what can be undone: after anything else was said it may have been meant for that.
 */
function agreed({ isDirectAnswer, account, context }: Scene): PersonEvent {
  const takesEffectAtOnce = context.startDate === account.today.toString();
  return { type: isDirectAnswer && !takesEffectAtOnce ? 'change confirmed' : 'agreed unclearly' };
}

/** A date in the words comes first: "change on 5 December" must never book another day than that. */
async function textAnswer(text: string, scene: Scene): Promise<PersonEvent | null> {
  const { selfChange, request } = await waysInHand(scene);
  const dated = dateWished(means('change now', text) ? 'change today' : text, scene);
  const sameDay = dated?.type === 'date chosen' && dated.startDate === scene.context.startDate;
  const namesIt = sameDay && /\b(change|request)\b/i.test(text) && !/\b(maybe|how|about)\b|\?/i.test(text);
  if (dated && !namesIt) return dated;
  const asksSupport = means('request', text) || (namesIt && /\brequest\b/i.test(text));
  const agrees = means('yes', text) || means('confirm change', text);
  // Booking looks again, and says what is missing or that it is not any more: a request is sent only where that is said.
  if (isBalanceTooLow({ selfChange }) && (agrees || namesIt) && !asksSupport) return { type: 'change confirmed' };
  if (request.open && (asksSupport || ((agrees || namesIt) && !selfChange.open))) {
    return { type: 'request wanted', ticketKey: scene.tools.ids.next() };
  }
  if (selfChange.open && namesIt && !asksSupport) return { type: 'change confirmed' };
  if (selfChange.open && agrees) return agreed(scene);
  if (means('no', text)) return { type: 'cancel' };
  if (means('other date', text)) return { type: 'other date wanted' };
  if (means('other plan', text)) return { type: 'other plan wanted' };
  const offer = offerInHand(scene);
  const plan = findPlan(text, offeredPlans(offer), (one) => monthlyPriceOnPlan(scene.account, offer.service, one));
  return plan && { type: 'plan chosen', planId: plan.id };
}

type Ways = Pick<ChangeOffer, 'selfChange' | 'request'>;

function isBalanceTooLow({ selfChange }: Pick<Ways, 'selfChange'>): boolean {
  return !selfChange.open && selfChange.reason === 'balance-too-low';
}

import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { costCard } from '../cards/cost-card.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import type { ButtonAction } from '../reading/button.ts';
import { findPlan } from '../reading/find-plan.ts';
import { means } from '../reading/read-command.ts';
import { offerInHand, quoteInHand, type Scene } from '../scene.ts';
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
    return input.kind === 'button' ? buttonAnswer(input.button.do, scene) : textAnswer(input.text, scene);
  },
  async ask(scene) {
    const { words } = scene;
    const quote = await quoteInHand(scene);
    const offer = offerInHand(scene);
    const service = serviceName(offer.service, scene);
    const text = words.say('ask.confirm', { service, plan: quote.newPlan.title, date: words.date(quote.startDate) });
    const quiet = offer.selfChange.open || offer.selfChange.reason === 'not-allowed';
    const note = quiet ? '' : `\n\n${words.say('self-change.closed-request-open', { service })}`;
    return { text: `${text}${note}`, cards: [costCard(scene, quote, offer)] };
  },
};

function buttonAnswer(does: ButtonAction, { tools }: Scene): PersonEvent | null {
  switch (does) {
    case 'confirm change':
      return { type: 'change confirmed' };
    case 'request change':
      return { type: 'request wanted', ticketKey: tools.ids.next() };
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
function textAnswer(text: string, scene: Scene): PersonEvent | null {
  const offer = offerInHand(scene);
  const dated = dateWished(means('change now', text) ? 'change today' : text, scene);
  const sameDay = dated?.type === 'date chosen' && dated.startDate === scene.context.startDate;
  const namesIt = sameDay && /\b(change|request)\b/i.test(text) && !/\b(maybe|how|about)\b|\?/i.test(text);
  if (dated && !namesIt) return dated;
  const asksSupport = means('request', text) || (namesIt && /\brequest\b/i.test(text));
  const agrees = means('yes', text) || means('confirm change', text);
  if (offer.request.open && (asksSupport || ((agrees || namesIt) && !offer.selfChange.open))) {
    return { type: 'request wanted', ticketKey: scene.tools.ids.next() };
  }
  if (offer.selfChange.open && namesIt && !asksSupport) return { type: 'change confirmed' };
  if (offer.selfChange.open && agrees) return agreed(scene);
  if (means('no', text)) return { type: 'cancel' };
  if (means('other date', text)) return { type: 'other date wanted' };
  if (means('other plan', text)) return { type: 'other plan wanted' };
  const plan = findPlan(text, offeredPlans(offer));
  return plan && { type: 'plan chosen', planId: plan.id };
}

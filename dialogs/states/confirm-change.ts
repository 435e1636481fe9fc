import { assign } from 'xstate';
import { offeredPlans } from '../../domain/eligibility.ts';
import { costCard } from '../cards/cost-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { findPlan } from '../reading/find-plan.ts';
import { means } from '../reading/read-command.ts';
import { offerInHand, quoteInHand } from '../scene.ts';
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
    const offer = offerInHand(scene);
    const ticketKey = scene.tools.ids.next();
    if (input.kind === 'button') {
      switch (input.button.do) {
        case 'confirm change':
          return { type: 'change confirmed' };
        case 'request change':
          return { type: 'request wanted', ticketKey };
        case 'other date':
          return { type: 'other date wanted' };
        case 'other plan':
          return { type: 'other plan wanted' };
        default:
          return null;
      }
    }
    const { text } = input;
    if (offer.request.open && (means('request', text) || (!offer.selfChange.open && means('yes', text)))) {
      return { type: 'request wanted', ticketKey };
    }
    if (offer.selfChange.open && (means('yes', text) || means('confirm change', text)))
      return { type: 'change confirmed' };
    if (means('no', text)) return { type: 'cancel' };
    if (means('other date', text)) return { type: 'other date wanted' };
    if (means('other plan', text)) return { type: 'other plan wanted' };
    const plan = findPlan(text, offeredPlans(offer));
    if (plan) return { type: 'plan chosen', planId: plan.id };
    return dateWished(text, scene);
  },
  async ask(scene) {
    const quote = await quoteInHand(scene);
    const text = scene.words.say('ask.confirm', {
      service: quote.serviceDescription,
      plan: quote.newPlan.title,
      date: scene.words.date(quote.startDate),
    });
    const offer = offerInHand(scene);
    const quiet = offer.selfChange.open || !offer.request.open || offer.selfChange.reason === 'not-allowed';
    return {
      text: quiet
        ? text
        : `${text}\n\n${scene.words.say('self-change.closed-request-open', { service: quote.serviceDescription })}`,
      cards: [costCard(scene, quote, offer)],
    };
  },
};

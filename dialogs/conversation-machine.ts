import { assign } from 'xstate';
import { type ConversationContext, nothingSaidYet, type Wish } from './conversation-context.ts';
import type { ChangeInQuestion } from './conversation-events.ts';
import { machineSetup } from './machine-setup.ts';
import { MISSES_UNTIL_TICKET } from './misses.ts';
import { askingSupport } from './states/asking-support.ts';
import { booking } from './states/booking.ts';
import { confirmChange } from './states/confirm-change.ts';
import { confirmUndo } from './states/confirm-undo.ts';
import { offerNext } from './states/offer-next.ts';
import { pricing } from './states/pricing.ts';
import { ready } from './states/ready.ts';
import { requesting } from './states/requesting.ts';
import { undoing } from './states/undoing.ts';
import { whatMessage } from './states/what-message.ts';
import { whatToAsk } from './states/what-to-ask.ts';
import { whichChange } from './states/which-change.ts';
import { whichDate } from './states/which-date.ts';
import { whichPlan } from './states/which-plan.ts';
import { whichService } from './states/which-service.ts';
import { fitsTicket } from './ticket-limits.ts';

/**
 * The conversation: a state for every question, and one for everything that is being done. What is said here holds in every state,
 * unless the state says otherwise; a transition without a target leaves the open question open, and it is asked again.
 */
export const conversationMachine = machineSetup.createMachine({
  id: 'conversation',
  context: nothingSaidYet,
  initial: 'ready',
  on: {
    joined: { actions: { type: 'greet', params: { again: false } } },
    greeted: { actions: { type: 'greet', params: { again: true } } },
    thanked: { actions: { type: 'say', params: { message: 'thanks' } } },
    doubted: { actions: { type: 'leaveOpen', params: { message: 'doubt' } } },
    'goodbye said': { actions: { type: 'leaveOpen', params: { message: 'goodbye' } } },
    'help wanted': { actions: { type: 'say', params: { message: 'help' } } },
    'services wanted': { actions: ['showServices', assign({ servicesShown: true })] },
    'change wanted': { target: '.whichService', actions: 'forget' },
    'service chosen': [
      {
        guard: ({ event }) => event.opening === 'plans',
        target: '.whichPlan',
        actions: ['forget', assign({ serviceId: ({ event }) => event.serviceId })],
      },
      {
        guard: ({ event }) => event.opening === 'request',
        target: '.whatMessage',
        actions: [
          'forget',
          assign({ serviceId: ({ event }) => event.serviceId, ticketKey: ({ event }) => event.ticketKey }),
        ],
      },
      { actions: { type: 'explainClosedService', params: ({ event }) => ({ serviceId: event.serviceId }) } },
    ],
    'plan refused': {
      actions: { type: 'explainRefusedPlan', params: ({ event }) => ({ planId: event.planId }) },
    },
    'plan misnamed': { actions: { type: 'explainMisnamedPlan', params: ({ event }) => ({ as: event.as }) } },
    'date refused': {
      actions: [
        assign({ likelyDates: [] }),
        { type: 'explainRefusedDate', params: ({ event }) => ({ date: event.date.toString() }) },
      ],
    },
    'services likely': {
      target: '.whichService',
      actions: [
        'forget',
        assign({
          likelyServices: ({ event }) => event.serviceIds,
          planId: ({ event }) => event.planId,
          startDate: ({ event }) => event.startDate,
        }),
      ],
    },
    'several wished': {
      actions: [
        assign({ alsoWished: ({ context, event }) => withWishes(context.alsoWished, event.others) }),
        { type: 'sayOneAtATime', params: ({ event: { first, others } }) => ({ first, others }) },
      ],
    },
    'ending wished': { actions: { type: 'say', params: { message: 'ending.only-support' } } },
    'plans likely': {
      guard: ({ context }) => context.serviceId !== null,
      target: '.whichPlan',
      actions: assign({ likelyPlans: ({ event }) => event.planIds }),
    },
    'dates likely': {
      guard: ({ context }) => context.planId !== null,
      target: '.whichDate',
      actions: assign({ likelyDates: ({ event }) => event.dates }),
    },
    'price asked': {
      actions: [
        assign({ priceAsked: ({ event }) => onlyPlanOf(event.change) }),
        { type: 'explainPrice', params: ({ event }) => ({ change: event.change }) },
      ],
    },
    /** What nobody here can tell is offered as a ticket, which "yes" opens. */
    asked: [
      {
        guard: ({ event }) => event.topic === 'unknown',
        actions: [
          assign({ misses: MISSES_UNTIL_TICKET }),
          { type: 'offerTicket', params: { message: 'answer.unknown' } },
        ],
      },
      {
        actions: {
          type: 'answerQuestion',
          params: ({ event }) => ({ topic: event.topic, change: event.change }),
        },
      },
    ],
    'language asked': [
      {
        guard: ({ event }) => event.language !== null,
        actions: [
          assign({ language: ({ event }) => event.language }),
          { type: 'say', params: { message: 'language.changed' } },
        ],
      },
      { actions: 'nameLanguages' },
    ],
    'undo wanted': [
      {
        guard: ({ event }) => event.changeId !== null && event.oneByOne === true,
        target: '.confirmUndo',
        actions: ['forget', assign({ changeId: ({ event }) => event.changeId }), 'sayOneByOne'],
      },
      {
        guard: ({ event }) => event.changeId !== null,
        target: '.confirmUndo',
        actions: ['forget', assign({ changeId: ({ event }) => event.changeId })],
      },
      { guard: ({ event }) => event.open > 1, target: '.whichChange', actions: 'forget' },
      { actions: { type: 'say', params: { message: 'undo.none' } } },
    ],
    'undo refused': {
      actions: { type: 'explainRefusedUndo', params: ({ event }) => ({ because: event.because }) },
    },
    'support wanted': {
      target: '.whatToAsk',
      actions: ['forget', assign({ ticketKey: ({ event }) => event.ticketKey, message: ({ event }) => event.draft })],
    },
    'files sent': [
      {
        guard: ({ context, event }) =>
          fitsTicket({ attachmentIds: [...context.attachmentIds, ...event.attachmentIds] }),
        actions: [
          assign({ attachmentIds: ({ context, event }) => [...context.attachmentIds, ...event.attachmentIds] }),
          { type: 'sayFilesKept', params: ({ event }) => ({ files: event.attachmentIds.length }) },
        ],
      },
      { actions: { type: 'say', params: { message: 'files.too-many' } } },
    ],
    cancel: {
      target: '.ready',
      actions: [{ type: 'say', params: { message: 'cancelled' } }, offerNext, 'setAside'],
    },
    'start over': {
      target: '.ready',
      actions: ['startAfresh', 'forget', 'forgetFiles'],
    },
    'files gone': { actions: { type: 'say', params: { message: 'files.gone' } } },
    'stale button': { actions: { type: 'explainOldButton', params: ({ event }) => ({ was: event.was }) } },
    /** As after several misses, "yes" opens the ticket that is offered. */
    'beyond this chat': {
      actions: [
        assign({ misses: MISSES_UNTIL_TICKET }),
        { type: 'offerTicket', params: { message: 'beyond-this-chat' } },
      ],
    },
    'agreed unclearly': { actions: 'explainAgreement' },
    'not understood': {
      actions: [
        assign({ misses: ({ context }) => context.misses + 1 }),
        { type: 'explainMiss', params: ({ context }) => ({ misses: context.misses }) },
      ],
    },
    obsolete: { target: '.ready', actions: [{ type: 'say', params: { message: 'obsolete' } }, 'forget'] },
    'nothing to choose': {
      target: '.ready',
      actions: [
        {
          type: 'explainNothingToChoose',
          params: ({ context: { serviceId, likelyServices } }) => ({
            serviceIds: serviceId ? [serviceId] : likelyServices,
          }),
        },
        'forget',
      ],
    },
    resumed: [
      {
        guard: ({ event }) => event.to === 'price',
        target: '.pricing',
        actions: { type: 'say', params: { message: 'resumed' } },
      },
      {
        guard: ({ event }) => event.to === 'date',
        target: '.whichDate',
        actions: { type: 'say', params: { message: 'resumed' } },
      },
      {
        guard: ({ event }) => event.to === 'message',
        target: '.whatMessage',
        actions: [
          { type: 'say', params: { message: 'resumed' } },
          assign({ planId: null, startDate: null, ticketKey: ({ event }) => event.ticketKey }),
        ],
      },
      { target: '.whichPlan', actions: { type: 'say', params: { message: 'resumed' } } },
    ],
  },
  states: {
    ready,
    whichService,
    whichPlan,
    whichDate,
    pricing,
    confirmChange,
    booking,
    whatMessage,
    requesting,
    whatToAsk,
    askingSupport,
    whichChange,
    confirmUndo,
    undoing,
  },
});

/** A state the conversation can rest in between turns: one that asks something, or `ready`. */
export type RestingState = Exclude<
  ReturnType<typeof conversationMachine.resolveState>['value'],
  'pricing' | 'booking' | 'requesting' | 'askingSupport' | 'undoing'
>;

/** Each service once, with what was wished for it last. */
function withWishes(before: readonly Wish[], wished: readonly Wish[]): Wish[] {
  return [...before.filter(({ serviceId }) => !wished.some((one) => one.serviceId === serviceId)), ...wished];
}

function onlyPlanOf({ serviceId, planIds, startDate }: ChangeInQuestion): ConversationContext['priceAsked'] {
  const [planId, ...others] = planIds;
  return planId && others.length === 0 ? { serviceId, planId, startDate } : null;
}

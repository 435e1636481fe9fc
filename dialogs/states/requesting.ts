import { assign } from 'xstate';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import { offerNext } from './offer-next.ts';

/** The request is being sent to support; over within the turn. */
export const requesting = machineSetup.createStateConfig({
  entry: {
    type: 'sendRequest',
    params: ({ context }) => ({
      serviceId: known(context.serviceId),
      quoteId: context.quoteId,
      ticketKey: known(context.ticketKey),
      message: context.message,
    }),
  },
  on: {
    done: { target: 'ready', actions: [offerNext, 'takeUpNext', 'forgetFiles'] },
    'price moved': { target: 'confirmChange', actions: assign({ quoteId: ({ event }) => event.quoteId }) },
    'not priced': [
      {
        guard: ({ event }) => event.because === 'date',
        target: 'whichDate',
        actions: assign({ startDate: null }),
      },
      { target: 'whichPlan' },
    ],
    refused: { target: 'ready', actions: [offerNext, 'takeUpNext'] },
  },
});

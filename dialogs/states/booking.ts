import { assign } from 'xstate';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import { offerNext } from './offer-next.ts';

/** The change is being booked; over within the turn. */
export const booking = machineSetup.createStateConfig({
  entry: { type: 'bookChange', params: ({ context }) => ({ quoteId: known(context.quoteId) }) },
  on: {
    done: { target: 'ready', actions: [offerNext, 'takeUpNext'] },
    'price moved': { target: 'confirmChange', actions: assign({ quoteId: ({ event }) => event.quoteId }) },
    'payment missing': 'confirmChange',
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

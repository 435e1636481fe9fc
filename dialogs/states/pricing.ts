import { assign } from 'xstate';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';

/** The price is being worked out; over within the turn. */
export const pricing = machineSetup.createStateConfig({
  entry: {
    type: 'priceChange',
    params: ({ context }) => ({
      serviceId: known(context.serviceId),
      planId: known(context.planId),
      startDate: known(context.startDate),
    }),
  },
  on: {
    priced: { target: 'confirmChange', actions: assign({ quoteId: ({ event }) => event.quoteId }) },
    'not priced': [
      {
        guard: ({ event }) => event.because === 'date',
        target: 'whichDate',
        actions: assign({ startDate: null }),
      },
      { target: 'whichPlan' },
    ],
  },
});

import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import { offerNext } from './offer-next.ts';

/** The question is being sent to support; over within the turn. */
export const askingSupport = machineSetup.createStateConfig({
  entry: {
    type: 'sendQuestion',
    params: ({ context }) => ({ ticketKey: known(context.ticketKey), message: context.message }),
  },
  on: { done: { target: 'ready', actions: [offerNext, 'takeUpNext', 'forgetFiles'] } },
});

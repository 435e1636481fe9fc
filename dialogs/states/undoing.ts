import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import { offerNext } from './offer-next.ts';

/** The change is being undone; over within the turn. */
export const undoing = machineSetup.createStateConfig({
  entry: { type: 'undoChange', params: ({ context }) => ({ changeId: known(context.changeId) }) },
  on: { done: { target: 'ready', actions: [offerNext, 'takeUpNext'] } },
});

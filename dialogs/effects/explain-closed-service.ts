import { serviceOf } from '../../domain/account.ts';
import type { ServiceId } from '../../domain/ids.ts';
import { known } from '../conversation-context.ts';
import { whyServiceIsClosed } from '../why-service-is-closed.ts';
import type { Effect } from './effect.ts';

/** Why a service cannot be changed. */
export const explainClosedService: Effect<{ serviceId: ServiceId }> = ({ serviceId }, scene) => ({
  part: { text: known(whyServiceIsClosed(known(serviceOf(scene.account, serviceId) ?? null), scene)) },
});

import { serviceOf } from '../../domain/account.ts';
import type { ServiceId } from '../../domain/ids.ts';
import { serviceName } from '../service-name.ts';
import type { Effect } from './effect.ts';

/** Which of several services comes first, and what to say again after it: nothing that was wished is dropped without a word. */
export const sayOneAtATime: Effect<{ serviceIds: readonly ServiceId[] }> = ({ serviceIds }, scene) => {
  const [service = '', ...others] = serviceIds.flatMap((id) => {
    const found = serviceOf(scene.account, id);
    return found ? [serviceName(found, scene)] : [];
  });
  return {
    part: { text: scene.words.say('one-at-a-time', { service, others: scene.words.list(others) }) },
    isOfQuestion: true,
  };
};

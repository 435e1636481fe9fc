import { serviceOf, visibleServices } from '../../domain/account.ts';
import type { ServiceId } from '../../domain/ids.ts';
import { whyServiceIsClosed } from '../why-service-is-closed.ts';
import type { Effect } from './effect.ts';

/** Instead of a question that has no answer: why none of these services, or of all that are shown where none is named, can change. */
export const explainNothingToChoose: Effect<{ serviceIds: readonly ServiceId[] }> = ({ serviceIds }, scene) => {
  const { account, words } = scene;
  const named = serviceIds.flatMap((id) => serviceOf(account, id) ?? []);
  const services = named.length > 0 ? named : visibleServices(account);
  const reasons = [...new Set(services.flatMap((service) => whyServiceIsClosed(service, scene) ?? []))];
  return { part: { text: reasons.length > 0 ? reasons.join(' ') : words.say('obsolete') } };
};

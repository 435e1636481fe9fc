import type { Service } from '../../domain/service.ts';
import { changeableServices } from '../reading/choose-service.ts';
import type { Scene } from '../scene.ts';

/**
 * The services that can change, or of them those that what was said may mean, in the order they are shown and numbered. Empty where none of
 * those can: then there is nothing to ask.
 */
export function servicesToChoose({ account, context }: Pick<Scene, 'account' | 'context'>): Service[] {
  const all = changeableServices(account);
  const { likelyServices } = context;
  return likelyServices.length > 0 ? all.filter(({ id }) => likelyServices.includes(id)) : all;
}

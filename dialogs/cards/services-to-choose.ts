import type { Service } from '../../domain/service.ts';
import { changeableServices } from '../reading/choose-service.ts';
import type { Scene } from '../scene.ts';

/** The services that can change, or of them those that what was said may mean, in the order they are shown and numbered. */
export function servicesToChoose({ account, context }: Pick<Scene, 'account' | 'context'>): Service[] {
  const all = changeableServices(account);
  const likely = all.filter(({ id }) => context.likelyServices.includes(id));
  return likely.length > 0 ? likely : all;
}

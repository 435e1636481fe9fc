import { totalMonthlyPrice, visibleServices } from '../../domain/account.ts';
import { servicesCards } from '../cards/services-card.ts';
import type { Effect } from './effect.ts';

/** The services grouped by type, with the total of the active ones. */
export const showServices: Effect<unknown> = (_params, scene) => {
  const { account, words } = scene;
  if (!account.settings['portal.menu.items'].includes('Services'))
    return { part: { text: words.say('services.hidden') } };
  if (visibleServices(account).length === 0) return { part: { text: words.say('services.none') } };
  const count = account.services.filter(({ status }) => status === 'active').length;
  return {
    part: {
      text: words.say('services.total', { total: words.money(totalMonthlyPrice(account)), count }),
      cards: servicesCards(scene),
    },
  };
};

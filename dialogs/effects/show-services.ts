import { visibleServices } from '../../domain/account.ts';
import { holdsOn } from '../../domain/discount.ts';
import { totalMonthlyPrices } from '../../domain/pricing/total-monthly-prices.ts';
import { servicesCards } from '../cards/services-card.ts';
import type { Effect } from './effect.ts';

/** The services grouped by type, with the total of the active ones. */
export const showServices: Effect<unknown> = (_params, scene) => {
  const { account, words } = scene;
  if (!account.settings['portal.menu.items'].includes('Services'))
    return { part: { text: words.say('services.hidden') } };
  if (visibleServices(account).length === 0) return { part: { text: words.say('services.none') } };
  const active = account.services.filter(({ status }) => status === 'active');
  const discounted = active.some(({ discount }) => holdsOn(discount, account.today)) ? 'yes' : 'no';
  return {
    part: {
      text: words.say('services.total', {
        total: words.list(totalMonthlyPrices(account).map(words.money)),
        count: active.length,
        discounted,
      }),
      cards: servicesCards(scene),
    },
  };
};

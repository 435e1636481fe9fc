import { openChangeOf, serviceOf, visibleServices } from '../../domain/account.ts';
import type { JsonObject } from '../../domain/json.ts';
import { planTypes } from '../../domain/plan.ts';
import type { Service } from '../../domain/service.ts';
import { openingOf } from '../reading/choose-service.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { type AdaptiveCard, adaptiveCard, button, buttonRow, group, heading, row, textLine } from './adaptive-card.ts';
import { serviceFields } from './service-fields.ts';

/** More services than this on one card would pass what a card may weigh. */
const SERVICES_PER_CARD = 5;

/** The customer's services, a card for each type: what the partner shows of them, the pending change, and what can be done. */
export function servicesCards(scene: Scene): AdaptiveCard[] {
  const visible = visibleServices(scene.account);
  return planTypes.flatMap((type) => {
    const services = visible.filter((service) => service.type === type);
    const title = scene.words.say('type', { type });
    return chunks(services, SERVICES_PER_CARD).map((some) =>
      adaptiveCard(`${title}: ${some.map((service) => serviceName(service, scene)).join(', ')}`, [
        heading(title),
        ...some.map((service) => group(serviceLines(service, scene))),
      ]),
    );
  });
}

function serviceLines(service: Service, scene: Scene): JsonObject[] {
  const fields = serviceFields(service, scene).map(([label, value]) => row(label, value));
  return [textLine(serviceName(service, scene), { bold: true }), ...fields, ...changeLines(service, scene)];
}

function changeLines(service: Service, scene: Scene): JsonObject[] {
  const { account, words } = scene;
  const change = openChangeOf(account, service.id);
  if (change) {
    const old = serviceOf(account, change.oldServiceId);
    const starts = change.newServiceId === service.id;
    const line = starts
      ? words.say('services.starts', {
          plan: account.plans.get(change.oldPlanId)?.title ?? '',
          date: words.date(change.startDate),
        })
      : words.say('services.pending', wordsForChange(scene, change));
    const undo = button(
      scene,
      words.say('button.undo', { date: words.shortDate(change.startDate, account.today) }),
      'undo',
      {
        change: change.id,
      },
    );
    return [textLine(line, { bold: true }), ...(starts && old ? [] : [buttonRow([undo])])];
  }
  if (openingOf(account, service) === 'closed') return [];
  const title = words.say('button.change-service', { service: serviceName(service, scene) });
  return [buttonRow([button(scene, title, 'change plan', { service: service.id })])];
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const made: Item[][] = [];
  for (let start = 0; start < items.length; start += size) made.push(items.slice(start, start + size));
  return made;
}

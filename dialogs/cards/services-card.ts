import { openChangeOf, visibleServices } from '../../domain/account.ts';
import type { JsonObject } from '../../domain/json.ts';
import { planTypes } from '../../domain/plan.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import type { Service } from '../../domain/service.ts';
import { agreedChanges, agreedWith } from '../agreed-changes.ts';
import { openingOf } from '../reading/choose-service.ts';
import { type Scene, wordsForChange } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { type AdaptiveCard, adaptiveCard, button, buttonRow, group, heading, row, textLine } from './adaptive-card.ts';
import { serviceFields } from './service-fields.ts';
import { undoData } from './undo-data.ts';

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
  if (change) return openChangeLines(change, service, scene);
  if (openingOf(account, service) === 'closed') return [];
  const title = words.say('button.change-service', { service: serviceName(service, scene) });
  return [buttonRow([button(scene, title, 'change plan', { service: service.id })])];
}

/** A linked change says with what it goes, and is undone there. */
function openChangeLines(change: PlanChange, service: Service, scene: Scene): JsonObject[] {
  const { account, words } = scene;
  const starts = change.newServiceId === service.id;
  if (starts) {
    const plan = account.plans.get(change.oldPlanId)?.title ?? '';
    return [textLine(words.say('services.starts', { plan, date: words.date(change.startDate) }), { bold: true })];
  }
  const agreed = agreedChanges(account);
  const isChosen = agreed.some(({ chosen }) => chosen.id === change.id);
  const inWords = wordsForChange(scene, change);
  if (!isChosen) {
    const chosen = agreedWith(account, change.id)?.chosen ?? change;
    const { service: along } = wordsForChange(scene, chosen);
    return [textLine(words.say('services.pending.linked', { ...inWords, service: along }), { bold: true })];
  }
  const title =
    agreed.length > 1
      ? words.say('button.undo-of', inWords)
      : words.say('button.undo', { date: words.shortDate(change.startDate, account.today) });
  return [
    textLine(words.say('services.pending', inWords), { bold: true }),
    buttonRow([button(scene, title, 'undo', undoData(change))]),
  ];
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const made: Item[][] = [];
  for (let start = 0; start < items.length; start += size) made.push(items.slice(start, start + size));
  return made;
}

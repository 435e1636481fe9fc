import type { JsonObject } from '../../domain/json.ts';
import type { Service } from '../../domain/service.ts';
import { type AtLeastOne, ofEach } from '../at-least-one.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { servicePrice } from '../service-price.ts';
import { type AdaptiveCard, adaptiveCard, button, choices, MOST_BUTTONS, row, sendButton } from './adaptive-card.ts';

/** Services to choose from, numbered as they can be said, each with its button. */
export function chooseServiceCard(scene: Scene, services: AtLeastOne<Service>): AdaptiveCard {
  const { words } = scene;
  const named = ofEach(services, (service, index) => ({
    service,
    title: `${index + 1}. ${serviceName(service, scene)}`,
    price: servicePrice(service, scene),
  }));
  const rows = ofEach(named, ({ title, price }) => row(title, price));
  const summary = named.map(({ title, price }) => `${title}, ${price}`).join('; ');
  const cancel = button(scene, words.say('button.cancel'), 'cancel');
  if (services.length < MOST_BUTTONS) {
    const buttons = services.map((service) =>
      button(scene, words.say('button.change-service', { service: serviceName(service, scene) }), 'change plan', {
        service: service.id,
      }),
    );
    return adaptiveCard(summary, rows, [...buttons, cancel]);
  }
  const options = named.map(({ service, title }) => ({ title, value: service.id }));
  const list: JsonObject = choices('service', words.say('label.service'), words.say('error.service'), options);
  return adaptiveCard(
    summary,
    [...rows, list],
    [sendButton(scene, words.say('button.choose-picked'), 'change plan'), cancel],
  );
}

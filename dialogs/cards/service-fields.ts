import { daysLeft } from '../../domain/pricing/days-left.ts';
import { chargedUntil, type Service } from '../../domain/service.ts';
import type { Scene } from '../scene.ts';
import { serviceDiscount } from '../service-discount.ts';
import { servicePrice } from '../service-price.ts';

/** The lines of a service that the partner lets customers see (the guide's *Internet service* and so on), in the guide's order. */
export function serviceFields(
  service: Service,
  { account, words }: Pick<Scene, 'account' | 'words'>,
): Array<[label: string, value: string]> {
  const { details } = service;
  const invoicedUntil = chargedUntil(service);
  const shown: readonly string[] = account.settings[`portal.services.${service.type}`];
  const fields: Array<[field: string, label: string, value: string | null]> = [
    ['ID', words.say('field.id'), service.id],
    ['Plan', words.say('field.plan'), account.plans.get(service.planId)?.title ?? null],
    ['Price', words.say('field.price'), servicePrice(service, { account, words })],
    ['Price', words.say('field.discount'), serviceDiscount(service, { account, words })],
    ['Start date', words.say('field.start-date'), words.date(service.startDate)],
    ['Start date', words.say('field.end-date'), service.endDate && words.date(service.endDate)],
    ['Invoiced until', words.say('field.invoiced-until'), invoicedUntil && words.date(invoicedUntil)],
    ['Service login', words.say('field.login'), details.login],
    ['IPv4 address', words.say('field.ipv4'), details.ipv4],
    ['Phone', words.say('field.phone'), details.phone],
    [
      'Direction',
      words.say('field.direction'),
      details.direction && words.say('direction', { direction: details.direction }),
    ],
    ['Status', words.say('field.status'), words.say('status', { status: service.status })],
  ];
  const days = account.settings['portal.services.show-days'] ? daysLeft(account, service) : null;
  return [
    ...fields.flatMap(
      ([field, label, value]): Array<[string, string]> => (shown.includes(field) && value ? [[label, value]] : []),
    ),
    ...(days === null
      ? []
      : [[words.say('field.days-left'), words.say('field.days-left.value', { days })] satisfies [string, string]]),
  ];
}

import { serviceOf, visibleServices } from '../../domain/account.ts';
import { nextBillingDay } from '../../domain/billing-period.ts';
import { isBefore } from '../../domain/calendar.ts';
import type { ChangeInQuestion, Topic } from '../conversation-events.ts';
import { datesFor } from '../reading/change-events.ts';
import type { Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
import { becauseOf } from '../start-words.ts';

/** What can be said about a topic without a price: from the account where it tells, else how such things are in general. */
export function answerAboutAccount(topic: Topic, change: ChangeInQuestion | null, scene: Scene): string {
  const { account, words } = scene;
  switch (topic) {
    case 'fee':
      return words.say('answer.fee.general');
    case 'old plan':
      return words.say('answer.old-plan.general');
    case 'refund':
      return words.say('answer.refund.general');
    case 'undo':
      return words.say('answer.undo.general');
    case 'start':
    case 'open change':
      return words.say('answer.no-change');
    case 'earlier':
      return earliestAnswer(change, scene);
    case 'contract':
      return contractAnswer(scene);
    case 'balance':
      return words.say('answer.balance', { balance: words.money(account.balance) });
    default:
      return words.say('answer.invoice.general', {
        date: words.date(nextBillingDay(account.today, account.customer.billingDay)),
      });
  }
}

function earliestAnswer(change: ChangeInQuestion | null, scene: Scene): string {
  const { account, words, context } = scene;
  const service = change && serviceOf(account, change.serviceId);
  const [planId] = change?.planIds ?? [];
  const plan = planId && account.plans.get(planId);
  if (!service || !plan) return words.say('answer.start.general');
  const dates = datesFor({ service, plan }, scene);
  const inMind: Scene = { ...scene, context: { ...context, serviceId: service.id, planId: plan.id } };
  return words.say('answer.earliest', {
    plan: plan.title,
    earliest: words.date(dates.earliest),
    because: becauseOf(dates, inMind),
  });
}

function contractAnswer(scene: Scene): string {
  const { account, words } = scene;
  const running = visibleServices(account).flatMap((service) =>
    service.contractEnd && !isBefore(service.contractEnd, account.today)
      ? [words.say('answer.contract', { service: serviceName(service, scene), until: words.date(service.contractEnd) })]
      : [],
  );
  return running.join(' ') || words.say('answer.contract.none');
}

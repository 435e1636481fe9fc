import type { Account } from '../../../domain/account.ts';
import { partnerIdSchema, planIdSchema, serviceIdSchema } from '../../../domain/ids.ts';
import { amountText } from '../../../domain/money.ts';
import { demoPlans } from '../../../prisma/demo/demo-plans.ts';
import { anAccount, aPlan, aService, chargedFor } from '../../domain/account-fixture.ts';

/** Phrases are said on this day, a Sunday, noon in Berlin: that of the transcripts. */
export const PHRASE_DAY = '2026-11-22';

const planIdsOf = (titles: readonly string[]) =>
  titles.flatMap((title) => demoPlans.filter((plan) => plan.title === title)).map(({ id }) => planIdSchema.parse(id));

const plans = demoPlans
  .filter(({ partners, enabled = true }) => enabled && (!partners || partners.includes('meadow')))
  .map(({ id, type, title, serviceName = title, price, speed, options = [], companions = [], partners }) =>
    aPlan(`plan-${id}`, price, {
      title,
      id: planIdSchema.parse(id),
      type,
      serviceName,
      speed: speed ? { download: speed[0] * 1000, upload: speed[1] * 1000 } : null,
      planOptions: planIdsOf(options),
      companions: planIdsOf(companions),
      // Meadow sells its own plans only, and nobody else sells them.
      ...(partners && { partners: [partnerIdSchema.parse('meadow')] }),
    }),
  );

function serviceOn(title: string, id: string, linkGroup: string | null = null) {
  const plan = plans.find((each) => each.title === title);
  if (!plan) throw new Error(`The demo has no plan ${title}.`);
  return aService(plan, {
    id: serviceIdSchema.parse(id),
    linkGroup,
    charged: chargedFor('2026-11-01', '2026-11-30', amountText(plan.price)),
  });
}

export type PhraseCustomer = 'John Doe' | 'Maria Silva' | 'Claire Dubois';

/**
 * John Doe of the demo with internet, voice and television, and Maria Silva with one service, of the Default partner; Claire Dubois of Meadow
 * with a line and the internet on it, which change together.
 */
export function phraseAccount(who: PhraseCustomer): Account {
  return who === 'Claire Dubois' ? meadowAccount() : defaultAccount(who);
}

function defaultAccount(who: Exclude<PhraseCustomer, 'Claire Dubois'>): Account {
  const services =
    who === 'John Doe'
      ? [serviceOn('Ethernet_500Mbps', '1'), serviceOn('Voice 100', '2'), serviceOn('TV Plus', '3')]
      : [serviceOn('100 Mbps', '4')];
  return anAccount(PHRASE_DAY, services, plans, {
    settings: {
      'portal.services.internet': [
        'Description',
        'Plan',
        'Price',
        'Self-change tariff plan',
        'Request tariff plan change',
      ],
      'portal.services.voice': ['Description', 'Plan', 'Price', 'Self-change tariff plan'],
      'portal.services.recurring': ['Description', 'Price', 'Request tariff plan change'],
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.recurring.invoice': 'Immediately till end of active month',
      'change-plan.rules.furthest-days': 365,
    },
    customer: { name: who },
  });
}

function meadowAccount(): Account {
  const services = [serviceOn('Fibre Line Plus', '5', 'line-11'), serviceOn('Fibre 1000', '6', 'line-11')];
  return anAccount(PHRASE_DAY, services, plans, {
    settings: {
      'portal.services.internet': ['Description', 'Plan', 'Price', 'Self-change tariff plan'],
      'portal.services.recurring': ['Description', 'Plan', 'Price', 'Self-change tariff plan'],
      'change-plan.rules.linked-services': 'Change together',
    },
    customer: { name: 'Claire Dubois', partnerId: partnerIdSchema.parse('meadow') },
  });
}

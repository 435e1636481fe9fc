import type { Account } from '../../domain/account.ts';
import { Temporal, timeZoneSchema } from '../../domain/calendar.ts';
import type { Customer } from '../../domain/customer.ts';
import { customerIdSchema, type Ids, partnerIdSchema, planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { currencySchema, money, zero } from '../../domain/money.ts';
import { percent } from '../../domain/percent.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Charge, Service } from '../../domain/service.ts';
import { effectiveSettings, type PartnerSettings } from '../../domain/settings/partner-settings.ts';
import type { Tax } from '../../domain/tax.ts';

export const USD = currencySchema.parse('USD');
export const usd = (amount: string) => money(amount, USD);
export const day = (text: string) => Temporal.PlainDate.from(text);
export const partnerId = partnerIdSchema.parse('default');
export const customerId = customerIdSchema.parse('1');

export const noTax: Tax = { rate: percent('0'), included: true };
export const taxed = (rate: string, how: 'included' | 'on top'): Tax => ({
  rate: percent(rate),
  included: how === 'included',
});

/** Ids in order, `id-1`, `id-2` …: the same run gives the same ids. */
export function countingIds(): Ids {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return `id-${last}`;
    },
  };
}

export function aPlan(title: string, price: string, overrides: Partial<Plan> = {}): Plan {
  return {
    id: planIdSchema.parse(title),
    type: 'internet',
    title,
    serviceName: title,
    price: usd(price),
    tax: noTax,
    prepaidDays: null,
    enabled: true,
    partners: [partnerId],
    billingTypes: ['recurring', 'prepaid-daily', 'prepaid-custom'],
    categories: [],
    locations: [],
    labels: [],
    planOptions: [],
    companions: [],
    speed: { download: 100_000, upload: 100_000 },
    version: 1,
    ...overrides,
  };
}

export function aService(plan: Plan, overrides: Partial<Service> = {}): Service {
  return {
    id: serviceIdSchema.parse('74'),
    customerId,
    type: plan.type,
    planId: plan.id,
    status: 'active',
    description: plan.serviceName,
    quantity: 1,
    unitPrice: plan.price,
    discount: null,
    startDate: day('2022-01-01'),
    endDate: null,
    charged: [],
    paymentPeriod: null,
    parentId: null,
    contractEnd: null,
    bundleId: null,
    linkGroup: null,
    details: { login: '000001', ipv4: null, phone: null, direction: null },
    version: 1,
    ...overrides,
  };
}

/** One charge of `price` for the whole span, for one unit, without tax or discount. */
export function chargedFor(from: string, until: string, price: string, overrides: Partial<Charge> = {}): Charge[] {
  return [
    {
      from: day(from),
      until: day(until),
      amount: usd(price),
      tax: noTax,
      taxAmount: usd('0'),
      unitPrice: usd(price),
      discount: null,
      ...overrides,
    },
  ];
}

export function settingsWith(overrides: Partial<PartnerSettings> = {}): PartnerSettings {
  const both = ['Description', 'Plan', 'Price', 'Self-change tariff plan', 'Request tariff plan change'];
  return {
    ...effectiveSettings(new Map([['portal.services.internet', both]]), new Map()),
    ...overrides,
  };
}

export function anAccount(
  today: string,
  services: readonly Service[],
  plans: readonly Plan[],
  overrides: { settings?: Partial<PartnerSettings>; customer?: Partial<Customer>; account?: Partial<Account> } = {},
): Account {
  return {
    customer: {
      id: customerId,
      partnerId,
      name: 'John Doe',
      login: '000001',
      email: 'john@example.com',
      status: 'active',
      category: 'person',
      location: null,
      labels: [],
      billingType: 'recurring',
      paymentPeriod: 1,
      billingDay: 1,
      language: null,
      ...overrides.customer,
    },
    partner: {
      id: partnerId,
      name: 'Default',
      isDefault: true,
      timeZone: timeZoneSchema.parse('Europe/Berlin'),
      currency: USD,
    },
    settings: settingsWith(overrides.settings),
    settingsVersion: 1,
    plans: new Map(plans.map((plan) => [plan.id, plan])),
    services,
    openChanges: [],
    balance: zero(USD),
    today: day(today),
    ...overrides.account,
  };
}

import type { Account } from '../../../domain/account.ts';
import { type Temporal, timeZoneSchema } from '../../../domain/calendar.ts';
import { customerLabelSchema, locationIdSchema } from '../../../domain/customer.ts';
import { customerIdSchema, partnerIdSchema } from '../../../domain/ids.ts';
import type { Json } from '../../../domain/json.ts';
import { currencySchema, money } from '../../../domain/money.ts';
import { effectiveSettings } from '../../../domain/settings/partner-settings.ts';
import { isSettingName } from '../../../domain/settings/setting-named.ts';
import { settingFromText } from '../../../domain/settings/setting-text.ts';
import { whatIfDefaultService } from './what-if-default-service.ts';
import type { WhatIfFile } from './what-if-file.ts';
import { whatIfPlans } from './what-if-plans.ts';
import { whatIfChange, whatIfService } from './what-if-service.ts';

/** The account a file describes, with the factory's settings and the plainest customer for everything it leaves out. */
export function whatIfAccount(file: WhatIfFile): Account {
  const { today, customer = {} } = file;
  const currency = file.currency ?? currencySchema.parse('USD');
  const partnerId = partnerIdSchema.parse('default');
  const account: Account = {
    customer: {
      id: customerIdSchema.parse('1'),
      partnerId,
      name: 'nobody: this is a what-if',
      login: '000001',
      email: null,
      status: customer.status ?? 'active',
      category: customer.category ?? 'person',
      location: customer.location === undefined ? null : locationIdSchema.parse(customer.location),
      labels: (customer.labels ?? []).map((label) => customerLabelSchema.parse(label)),
      billingType: customer.billingType ?? 'recurring',
      paymentPeriod: customer.paymentPeriod ?? 1,
      billingDay: customer.billingDay ?? 1,
      language: null,
    },
    partner: {
      id: partnerId,
      name: 'Default',
      isDefault: true,
      timeZone: file.timeZone ?? timeZoneSchema.parse('UTC'),
      currency,
    },
    settings: effectiveSettings(new Map(Object.entries(file.settings ?? {}).map(asSetting)), new Map()),
    settingsVersion: 1,
    plans: whatIfPlans(file.plans, partnerId, currency),
    services: [],
    openChanges: [],
    balance: money(file.balance ?? '0', currency),
    today,
  };
  const services = file.services ?? whatIfDefaultService(account);
  return {
    ...account,
    services: services.map((service, index) => whatIfService(account, service, index)),
    openChanges: services.flatMap((service, index) => whatIfChange(account, service, index)),
  };
}

/** The moment the file speaks of: its day, at noon or the time it gives. */
export function whatIfMoment({ today, time = '12:00' }: WhatIfFile, { partner }: Account): Temporal.Instant {
  return today.toZonedDateTime({ timeZone: partner.timeZone, plainTime: time }).toInstant();
}

/** `15` and `"15"` are one value here, as they are on the command line of `npm run settings`; a list may also be text with commas. */
function asSetting([key, value]: [string, Json]): [string, Json] {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return [key, isPlain && isSettingName(key) ? settingFromText(key, String(value)) : value];
}

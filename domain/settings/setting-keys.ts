import { z } from 'zod';

const amount = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/, 'an amount such as 30 or 29.90');

const shownForAll = ['ID', 'Description', 'Plan', 'Price', 'Start date', 'Invoiced until', 'Status'] as const;
const changeValues = ['Self-change tariff plan', 'Request tariff plan change'] as const;

/** The values of the guide's *Internet service*, *Voice service* and *Recurring service* lists (reference 1.3), in their words. */
export const serviceFieldValues = {
  internet: [...shownForAll, 'Service login', 'IPv4 address', ...changeValues],
  voice: [...shownForAll, 'Phone', 'Direction', ...changeValues],
  recurring: [...shownForAll, ...changeValues],
} as const;

export const menuItems = [
  'Statistics',
  'Services',
  'Finance',
  'Messages',
  'Tickets',
  'Documents',
  'Profile',
  'About',
  'News',
] as const;
export const refunds = ['None', 'Refund unused money'] as const;
export const invoiceTimings = [
  'During next billing cycle',
  'Immediately till end of active month',
  'Immediately till end of next month',
] as const;

/** One setting: what it may hold, what it is when nobody set it, and where the guide has it. */
interface SettingKey<Value extends z.ZodType> {
  readonly values: Value;
  readonly factory: z.infer<Value>;
  readonly guide: string;
}

function key<Value extends z.ZodType>(
  values: Value,
  factory: NoInfer<z.infer<Value>>,
  guide: string,
): SettingKey<Value> {
  return { values, factory, guide };
}

/**
 * Every setting a partner can have, with its factory value (reference 1.2, 1.3 and 2.1). A list is one setting: overriding it
 * replaces the whole list.
 */
export const settingKeys = {
  'portal.menu.items': key(z.array(z.enum(menuItems)), [...menuItems], 'Portal, per partner: Menu, Items'),
  'portal.services.internet': key(
    z.array(z.enum(serviceFieldValues.internet)),
    ['Description', 'Plan', 'Price', 'Start date', 'Invoiced until', 'Status'],
    'Portal, per partner: Services, Internet service',
  ),
  'portal.services.voice': key(
    z.array(z.enum(serviceFieldValues.voice)),
    ['Description', 'Plan', 'Price', 'Phone', 'Status'],
    'Portal, per partner: Services, Voice service',
  ),
  'portal.services.recurring': key(
    z.array(z.enum(serviceFieldValues.recurring)),
    ['Description', 'Status'],
    'Portal, per partner: Services, Recurring service',
  ),
  'portal.services.show-all': key(z.boolean(), false, 'Portal, per partner: Services, Show all services'),
  'change-plan.recurring.refund': key(z.enum(refunds), 'None', 'Finance, Change plan: Plan change refund'),
  'change-plan.recurring.fee-dearer': key(
    amount,
    '0',
    'Finance, Change plan: Additional fee when changing to a more expensive plan',
  ),
  'change-plan.recurring.fee-cheaper': key(
    amount,
    '0',
    'Finance, Change plan: Additional fee when changing to a less expensive plan',
  ),
  'change-plan.recurring.invoice': key(
    z.enum(invoiceTimings),
    'During next billing cycle',
    'Finance, Change plan: Create invoice after service change',
  ),
  'change-plan.recurring.minimum-invoice': key(amount, '0', 'Finance, Change plan: Minimum invoice amount'),
} as const;

export type SettingName = keyof typeof settingKeys;
export type SettingValue<Name extends SettingName> = z.infer<(typeof settingKeys)[Name]['values']>;
export const settingNames = Object.keys(settingKeys) as readonly SettingName[];

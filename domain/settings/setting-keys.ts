import { z } from 'zod';
import { isPercent } from '../percent.ts';

// The descriptions are what operators are told is allowed; what a schema says by itself, such as a range, needs none.
const percentText = z.string().refine(isPercent).describe('a percentage from 0 to 100, such as 19 or 7.7');
const amount = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,4})?$/)
  .describe('an amount such as 30 or 29.90');
const signedAmount = z
  .string()
  .regex(/^-?\d{1,9}(\.\d{1,4})?$/)
  .describe('an amount, below zero too, such as 30 or -29.90');
const days = z.int().min(0).max(3650);

const shownForAll = ['ID', 'Description', 'Plan', 'Price', 'Start date', 'Invoiced until', 'Status'] as const;
const changeValues = ['Stopped/Active service', 'Self-change tariff plan', 'Request tariff plan change'] as const;

/** The values of the guide's *Bundle service*, *Internet service*, *Voice service* and *Recurring service* lists (reference 1.3), in their words. */
export const serviceFieldValues = {
  bundle: ['ID', 'Description', 'Price', 'Contract start date', 'Invoiced until', 'Status'],
  internet: [...shownForAll, 'Service login', 'IPv4 address', 'Custom IP address', ...changeValues, 'Password change'],
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
/** Those the chat speaks, as BCP 47. */
export const portalLanguages = ['en', 'es', 'pt-BR', 'fr', 'de', 'uk', 'ar'] as const;
export const refunds = ['None', 'Refund unused money'] as const;
export const prepaidRefunds = ['None', 'Rollover unused data', 'Refund unused money'] as const;
const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
export const rolloverExpirations = ['None', 'End of period', ...months] as const;
export const invoiceTimings = [
  'During next billing cycle',
  'Immediately till end of active month',
  'Immediately till end of next month',
  'Immediately from today +30 days',
] as const;
export const roundings = ['Each transaction', 'Total at the end'] as const;
export const downgradeDays = ['Any day', 'First of the month', 'Billing day'] as const;
export const contractRules = [
  'Ignore',
  'Refuse cheaper plans',
  'Refuse every change',
  'Fee for cheaper plans',
  'Fee for every change',
] as const;
export const linkedServicesRules = ['Change alone', 'Change together'] as const;
export const balanceTooLowRules = ['Refuse', 'Request instead'] as const;

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
 * Every setting a partner can have, with its factory value (reference 1.2, 1.3, 2.1 and, for the rules providers ask for, part 9).
 * A list is one setting: overriding it replaces the whole list.
 */
export const settingKeys = {
  'portal.title': key(
    z.string().trim().min(1).max(60).describe('a name of up to 60 characters'),
    'Customer portal',
    'Portal, per partner: Main, Portal title',
  ),
  'portal.language': key(
    z.enum(portalLanguages),
    'en',
    'Portal, general: Main, Languages: the one customers are spoken to in whose own is not known',
  ),
  'portal.color': key(
    z.union([z.literal('None'), z.string().regex(/^#[0-9a-f]{6}$/i)]).describe('a colour such as #0055aa, or None'),
    'None',
    'Not in the guide: the colour of the chat page',
  ),
  'portal.logo': key(
    z
      .union([z.literal('None'), z.url({ protocol: /^https$/ }).max(500)])
      .describe('an https address of a picture, or None'),
    'None',
    'Not in the guide: the logo at the top of the chat page',
  ),
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
  'portal.services.bundle': key(
    z.array(z.enum(serviceFieldValues.bundle)),
    ['Description', 'Status'],
    'Portal, per partner: Services, Bundle service',
  ),
  'portal.services.show-days': key(z.boolean(), false, 'Portal, per partner: Services, Show days'),
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
  'change-plan.prepaid.refund': key(
    z.enum(prepaidRefunds),
    'None',
    'Finance, Change plan, Prepaid: Plan change refund',
  ),
  'change-plan.prepaid.rollover-expiration': key(
    z.enum(rolloverExpirations),
    'None',
    'Finance, Change plan, Prepaid: Rollover expiration (months, where it is a number)',
  ),
  'change-plan.prepaid.fee-dearer': key(
    amount,
    '0',
    'Finance, Change plan, Prepaid: Additional fee when changing to a more expensive plan',
  ),
  'change-plan.prepaid.fee-cheaper': key(
    amount,
    '0',
    'Finance, Change plan, Prepaid: Additional fee when changing to a less expensive plan',
  ),
  'change-plan.transfer-discounts': key(
    z.boolean(),
    false,
    'Finance, Change plan (version 5): Transfer discounts to new services',
  ),
  'change-plan.fee-tax': key(percentText, '0', 'Finance, Change plan (version 5): Tax for additional fees, in percent'),
  'change-plan.fee-tax-included': key(z.boolean(), false, 'Not in the guide: whether the fees hold their tax already'),
  'change-plan.rounding': key(
    z.enum(roundings),
    'Each transaction',
    'Localization: Finance rounding (each transaction or total at the end)',
  ),
  'change-plan.rules.downgrade-days': key(
    z.enum(downgradeDays),
    'Any day',
    'Not in the guide: the days a change to a cheaper plan may start on',
  ),
  'change-plan.rules.notice-days': key(
    days,
    0,
    'Not in the guide: days between the order and the start of a cheaper plan, at least',
  ),
  'change-plan.rules.lead-days': key(
    days,
    0,
    'Not in the guide: days between the order and the start of a dearer plan, at least',
  ),
  'change-plan.rules.furthest-days': key(
    z.union([z.literal('None'), days]),
    'None',
    'Not in the guide: how many days ahead a change may be planned, at most',
  ),
  'change-plan.rules.cool-down-days': key(
    days,
    0,
    'Not in the guide: one change in so many days is free; a further one costs the cool-down fee',
  ),
  'change-plan.rules.cool-down-fee': key(
    amount,
    '0',
    'Not in the guide: the fee for a further change in the cool-down',
  ),
  'change-plan.rules.contract': key(
    z.enum(contractRules),
    'Ignore',
    'Not in the guide: what the end of a contract means for a change before it',
  ),
  'change-plan.rules.early-change-fee': key(
    amount,
    '0',
    'Not in the guide: the fee for a change before the end of the contract',
  ),
  'change-plan.rules.linked-services': key(
    z.enum(linkedServicesRules),
    'Change alone',
    'Not in the guide: whether linked services, such as a line and the data on it, change together',
  ),
  'change-plan.rules.balance-floor': key(
    z.union([z.literal('None'), signedAmount]),
    'None',
    'Not in the guide: the lowest balance a customer may have after confirming; None is 0 for prepaid and no floor for recurring',
  ),
  'change-plan.rules.balance-too-low': key(
    z.enum(balanceTooLowRules),
    'Refuse',
    'Not in the guide: a balance below the floor closes the self-change; Request instead opens the request then, also where the fields do not',
  ),
} as const;

export type SettingName = keyof typeof settingKeys;
export type SettingValue<Name extends SettingName> = z.infer<(typeof settingKeys)[Name]['values']>;
export const settingNames = Object.keys(settingKeys) as readonly SettingName[];

import type { DemoPartner } from './demo-types.ts';
import { meadow } from './meadow.ts';

const shown = ['Description', 'Plan', 'Price', 'Start date', 'Invoiced until', 'Status'] as const;

/**
 * One Default partner and three that override some of its settings, so that every way of changing can be seen: both, self-change alone,
 * request alone, and neither. Default's change-plan settings are those of the guide's worked example (reference 2.3). The last one sets
 * every rule.
 */
export const demoPartners: readonly DemoPartner[] = [
  {
    id: 'default',
    name: 'Northwind Telecom (Default)',
    isDefault: true,
    timeZone: 'Europe/Berlin',
    settings: {
      'portal.services.internet': [...shown, 'Service login', 'Self-change tariff plan', 'Request tariff plan change'],
      'portal.services.voice': ['Description', 'Plan', 'Price', 'Phone', 'Status', 'Self-change tariff plan'],
      'portal.services.recurring': ['Description', 'Price', 'Status', 'Request tariff plan change'],
      'change-plan.recurring.refund': 'Refund unused money',
      'change-plan.recurring.fee-cheaper': '30',
      'change-plan.recurring.invoice': 'Immediately till end of active month',
      'change-plan.rules.furthest-days': 365,
    },
  },
  {
    id: 'harbour',
    name: 'Harbour Net (self-change only, no refund)',
    timeZone: 'America/New_York',
    settings: {
      'portal.services.internet': [...shown, 'IPv4 address', 'Self-change tariff plan'],
      'portal.services.recurring': [...shown, 'Self-change tariff plan'],
      'change-plan.recurring.refund': 'None',
      'change-plan.recurring.fee-cheaper': '0',
      'change-plan.recurring.fee-dearer': '15',
      'change-plan.recurring.invoice': 'During next billing cycle',
    },
  },
  {
    id: 'lakeside',
    name: 'Lakeside Fibre (requests only)',
    timeZone: 'Europe/Lisbon',
    settings: {
      'portal.services.internet': [...shown, 'Request tariff plan change'],
      'portal.services.voice': ['Description', 'Plan', 'Price', 'Phone', 'Status', 'Request tariff plan change'],
    },
  },
  {
    id: 'summit',
    name: 'Summit Wireless (looking only)',
    timeZone: 'Asia/Tokyo',
    settings: {
      'portal.services.internet': ['ID', ...shown],
      'portal.services.voice': ['Description', 'Plan', 'Price', 'Phone', 'Status'],
      'portal.services.recurring': ['Description', 'Status'],
      'portal.services.show-all': true,
    },
  },
  meadow,
];

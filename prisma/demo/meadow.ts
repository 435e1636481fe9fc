import type { DemoCustomer, DemoPartner, DemoPlan } from './demo-types.ts';

const shown = ['Description', 'Plan', 'Price', 'Start date', 'Invoiced until', 'Status'] as const;
const bothWays = ['Self-change tariff plan', 'Request tariff plan change'] as const;

/** The partner that sets every rule the others leave out: taxes, contracts, notice, cool-down, linked services, prepaid plans. */
export const meadow: DemoPartner = {
  id: 'meadow',
  name: 'Meadow Fibre (every rule)',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  ownPlansOnly: true,
  settings: {
    'portal.services.internet': [...shown, 'Service login', ...bothWays],
    'portal.services.voice': [...shown, 'Phone', ...bothWays],
    'portal.services.recurring': [...shown, ...bothWays],
    'change-plan.prepaid.refund': 'Refund unused money',
    'change-plan.prepaid.fee-cheaper': '3',
    'change-plan.transfer-discounts': true,
    'change-plan.fee-tax': '20',
    'change-plan.rules.downgrade-days': 'First of the month',
    'change-plan.rules.notice-days': 7,
    'change-plan.rules.lead-days': 2,
    'change-plan.rules.cool-down-days': 90,
    'change-plan.rules.cool-down-fee': '5',
    'change-plan.rules.contract': 'Fee for cheaper plans',
    'change-plan.rules.early-change-fee': '49',
    'change-plan.rules.linked-services': 'Change together',
  },
};

const sold = { currency: 'EUR', tax: '20', partners: ['meadow'] } as const;
const fibre = { ...sold, billingTypes: ['recurring'] } as const;
const daily = { ...sold, type: 'internet', billingTypes: ['prepaid_daily'] } as const;
const custom = { ...sold, type: 'internet', billingTypes: ['prepaid_custom'] } as const;

/** Line rental with a data plan on it, and what is paid ahead by the day, the week and thirty days. */
export const meadowPlans: readonly DemoPlan[] = [
  { ...fibre, id: '31', type: 'recurring', title: 'Fibre Line', price: '9.90', options: ['Fibre Line Plus'] },
  { ...fibre, id: '32', type: 'recurring', title: 'Fibre Line Plus', price: '14.90', options: ['Fibre Line'] },
  {
    ...fibre,
    id: '33',
    type: 'internet',
    title: 'Fibre 300',
    price: '29.90',
    speed: [300, 150],
    options: ['Fibre 1000'],
    companions: ['Fibre Line'],
  },
  {
    ...fibre,
    id: '34',
    type: 'internet',
    title: 'Fibre 1000',
    price: '49.90',
    speed: [1000, 500],
    options: ['Fibre 300'],
    companions: ['Fibre Line Plus'],
  },
  { ...daily, id: '35', title: 'Prepaid Day', price: '24', speed: [50, 10], options: ['Prepaid Day Plus'] },
  { ...daily, id: '36', title: 'Prepaid Day Plus', price: '36', speed: [100, 20], options: ['Prepaid Day'] },
  { ...custom, id: '37', title: 'Prepaid 30', price: '20', prepaidDays: 30, speed: [50, 10], options: ['Prepaid 7'] },
  { ...custom, id: '38', title: 'Prepaid 7', price: '6', prepaidDays: 7, speed: [50, 10], options: ['Prepaid 30'] },
];

const asMeadows = { partner: 'meadow', billingDay: 1 } as const;

export const meadowCustomers: readonly DemoCustomer[] = [
  {
    ...asMeadows,
    id: '11',
    name: 'Claire Dubois',
    services: [
      { plan: 'Fibre Line Plus', monthsOld: 4, charged: true, linkGroup: 'line-11' },
      {
        plan: 'Fibre 1000',
        monthsOld: 4,
        charged: true,
        login: '000011',
        linkGroup: 'line-11',
        discount: { percent: '10', periodsAhead: 4 },
        contractMonthsAhead: 8,
      },
    ],
  },
  {
    ...asMeadows,
    id: '12',
    name: 'Atelier Moreau',
    category: 'company',
    paymentPeriod: 0,
    services: [{ plan: 'Fibre 300', monthsOld: 16, charged: true, login: '000012' }],
  },
  {
    ...asMeadows,
    id: '13',
    name: 'Daniel Petit',
    billingType: 'prepaid_daily',
    credit: '40',
    services: [{ plan: 'Prepaid Day', monthsOld: 2, charged: true, login: '000013' }],
  },
  {
    ...asMeadows,
    id: '14',
    name: 'Thea Laurent',
    billingType: 'prepaid_custom',
    credit: '60',
    services: [{ plan: 'Prepaid 30', monthsOld: 3, charged: true, login: '000014' }],
  },
  {
    ...asMeadows,
    id: '15',
    name: 'Quentin Roux',
    billingDay: 15,
    paymentPeriod: 3,
    services: [
      { plan: 'Fibre 300', monthsOld: 9, charged: true, login: '000015' },
      { plan: 'Fibre Line', monthsOld: 9, charged: true, quantity: 2 },
    ],
  },
];

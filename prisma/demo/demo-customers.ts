import type { DemoCustomer } from './demo-types.ts';
import { meadowCustomers } from './meadow.ts';

/** Someone for every row of the guide's table of settings (reference 1.4), then those of Meadow. */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    id: '1',
    name: 'John Doe',
    partner: 'default',
    billingDay: 1,
    services: [
      { plan: 'Ethernet_500Mbps', monthsOld: 14, charged: true, login: '000001' },
      { plan: 'Voice 100', monthsOld: 14, charged: true, phone: '+49 30 1234567' },
      { plan: 'TV Plus', monthsOld: 3, charged: true },
    ],
  },
  {
    id: '2',
    name: 'Maria Silva',
    partner: 'default',
    billingDay: 1,
    services: [{ plan: '100 Mbps', monthsOld: 8, charged: true, login: '000002' }],
  },
  {
    id: '3',
    name: 'Peter Novak',
    partner: 'default',
    billingDay: 12,
    services: [{ plan: 'Radio_10Mbps', monthsOld: 30, charged: true, login: '000003' }],
  },
  {
    id: '4',
    name: 'Olena Koval',
    language: 'uk',
    partner: 'default',
    billingDay: 1,
    status: 'blocked',
    services: [{ plan: 'Ethernet_100Mbps', monthsOld: 20, charged: true, login: '000004' }],
  },
  {
    id: '5',
    name: 'Grace Miller',
    partner: 'harbour',
    billingDay: 1,
    services: [
      { plan: 'Ethernet_200Mbps', monthsOld: 6, charged: true, login: '000005', ipv4: '198.51.100.7' },
      { plan: 'TV Basic', monthsOld: 6, charged: true },
    ],
  },
  {
    id: '6',
    name: 'Henry Adams',
    partner: 'harbour',
    billingDay: 15,
    services: [{ plan: 'Radio_10Mbps', monthsOld: 2, charged: true, login: '000006' }],
  },
  {
    id: '7',
    name: 'Inês Costa',
    language: 'pt-BR',
    partner: 'lakeside',
    billingDay: 1,
    services: [
      { plan: 'Ethernet_500Mbps', monthsOld: 11, charged: true, login: '000007' },
      { plan: 'Voice Unlimited', monthsOld: 11, charged: true, phone: '+351 21 123 4567' },
    ],
  },
  {
    id: '8',
    name: 'Rui Alves',
    partner: 'lakeside',
    billingDay: 20,
    services: [{ plan: 'Radio_10Mbps', monthsOld: 5, charged: true, login: '000008' }],
  },
  {
    id: '9',
    name: 'Yuki Tanaka',
    partner: 'summit',
    billingDay: 1,
    services: [
      { plan: 'Ethernet_100Mbps', monthsOld: 4, charged: true, login: '000009' },
      { plan: '100 Mbps', monthsOld: 40, charged: false, status: 'disabled' },
    ],
  },
  {
    id: '10',
    name: 'Paul Prepaid',
    partner: 'default',
    billingDay: 1,
    billingType: 'prepaid_custom',
    services: [{ plan: '100 Mbps', monthsOld: 1, charged: true, login: '000010' }],
  },
  ...meadowCustomers,
];

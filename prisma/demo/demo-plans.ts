import type { DemoPlan } from './demo-types.ts';
import { meadowPlans } from './meadow.ts';

/** The guide's own plans come first: a customer on *100 Mbps* may move to either Ethernet plan. */
export const demoPlans: readonly DemoPlan[] = [
  {
    id: '1',
    type: 'internet',
    title: '100 Mbps',
    serviceName: 'FUP 100 Mbps',
    price: '30',
    speed: [100, 20],
    options: ['Ethernet_100Mbps', 'Ethernet_500Mbps'],
  },
  {
    id: '2',
    type: 'internet',
    title: 'Ethernet_100Mbps',
    price: '100',
    speed: [100, 100],
    options: ['Ethernet_200Mbps', 'Ethernet_500Mbps'],
  },
  {
    id: '3',
    type: 'internet',
    title: 'Ethernet_200Mbps',
    price: '140',
    speed: [200, 200],
    options: ['Ethernet_100Mbps', 'Ethernet_500Mbps'],
  },
  {
    id: '4',
    type: 'internet',
    title: 'Ethernet_500Mbps',
    price: '200',
    speed: [500, 500],
    options: ['Ethernet_100Mbps', 'Ethernet_200Mbps', 'Business_1Gbps'],
  },
  // Sold by Lakeside only: others never see it, though it is in the list of Ethernet_500Mbps.
  { id: '5', type: 'internet', title: 'Business_1Gbps', price: '420', speed: [1000, 1000], partners: ['lakeside'] },
  // Nothing to change to: what the guide calls an empty list.
  { id: '6', type: 'internet', title: 'Radio_10Mbps', price: '25', speed: [10, 2] },
  {
    id: '7',
    type: 'internet',
    title: 'DSL_16Mbps',
    price: '19.90',
    speed: [16, 1],
    enabled: false,
    options: ['Ethernet_100Mbps'],
  },
  { id: '11', type: 'voice', title: 'Voice 100', price: '9.90', options: ['Voice Unlimited'] },
  { id: '12', type: 'voice', title: 'Voice Unlimited', price: '19.90', options: ['Voice 100'] },
  { id: '21', type: 'recurring', title: 'TV Basic', price: '12', options: ['TV Plus', 'TV Premium'] },
  { id: '22', type: 'recurring', title: 'TV Plus', price: '22.50', options: ['TV Basic', 'TV Premium'] },
  { id: '23', type: 'recurring', title: 'TV Premium', price: '39', options: ['TV Basic', 'TV Plus'] },
  ...meadowPlans,
];

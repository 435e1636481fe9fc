import { demoCustomers } from '../../../prisma/demo/demo-customers.ts';
import { demoPartners } from '../../../prisma/demo/demo-partners.ts';
import type { Rows } from '../format/rows.ts';

/** Whom a transcript is about. */
export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly partner: string;
  /** Of the partner. */
  readonly timeZone: string;
}

/** A demo customer by id, login or name; null when there is none. */
export function demoCustomer(sought: string): Someone | null {
  const word = sought.trim().toLowerCase();
  const found = demoCustomers.find(
    ({ id, name }) => id === word || id.padStart(6, '0') === word || name.toLowerCase() === word,
  );
  const home = demoPartners.find(({ id }) => id === found?.partner);
  return found && home ? { id: found.id, name: found.name, partner: home.id, timeZone: home.timeZone } : null;
}

/** Everybody there is, for whoever named somebody else. */
export function demoCustomerNames(): string {
  return demoCustomers.map(({ id, name }) => `${name} (${id})`).join(', ');
}

/** The same among the rows a transcript brings. */
export function customerIn({ Customer = [], Partner = [] }: Rows, sought: string): Someone | null {
  const found = Customer.find(({ id, name }) => id === sought || name === sought);
  const home = Partner.find(({ id }) => id === found?.['partnerId']);
  if (!found || !home) return null;
  const { id, name } = found;
  return { id: String(id), name: String(name), partner: String(home['id']), timeZone: String(home['timeZone']) };
}

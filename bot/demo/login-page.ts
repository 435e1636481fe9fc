import { type Account, openChangeOf } from '../../domain/account.ts';
import { changeOfferFor } from '../../domain/eligibility.ts';
import { type PlanType, planTypes } from '../../domain/plan.ts';
import { totalMonthlyPrices } from '../../domain/pricing/total-monthly-prices.ts';
import { billingTypeTitles, moneyText } from '../support/describe-quote.ts';
import { escapeHtml } from '../web/escape-html.ts';
import type { Markup } from '../web/send-page.ts';

const typeTitles: Readonly<Record<PlanType, string>> = { internet: 'Internet', voice: 'Voice', recurring: 'Recurring' };

/** The demo customers by partner, each a button that says what can be seen with them; all of it read off the partner's settings. */
export function customerList(accounts: readonly Account[]): Markup {
  const partners = new Map<string, Account[]>();
  for (const account of accounts) {
    const { name } = account.partner;
    partners.set(name, [...(partners.get(name) ?? []), account]);
  }
  return { markup: [...partners].map(([partner, members]) => partnerMarkup(partner, members)).join('\n') };
}

function partnerMarkup(partner: string, accounts: readonly Account[]): string {
  const items = accounts.map((account) => {
    const { customer } = account;
    const facts = [`Login ${customer.login}`, ...factsOf(account)];
    const lines = facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join('');
    return `<li><button type="button" data-customer="${escapeHtml(customer.id)}"><strong>${escapeHtml(customer.name)}</strong>${lines}</button></li>`;
  });
  return `<section class="partner"><h2>${escapeHtml(partner)}</h2><ul class="customers">${items.join('')}</ul></section>`;
}

function factsOf(account: Account): string[] {
  const { customer } = account;
  const notes = [
    ...(customer.status === 'active' ? [] : [`Customer is ${customer.status}`]),
    ...(customer.billingType === 'recurring' ? [] : [`Billing: ${billingTypeTitles[customer.billingType]}`]),
    ...(account.settings['portal.menu.items'].includes('Services') ? [] : ['Services are not in the menu']),
  ];
  const totals = totalMonthlyPrices(account).map((total) => moneyText(total));
  return [...planTypes.flatMap((type) => waysOfType(account, type)), ...notes, `${totals.join(' and ')} per month`];
}

/** `Internet: change alone or ask support`, for the types the customer has active services of. */
function waysOfType(account: Account, type: PlanType): string[] {
  const services = account.services.filter((service) => service.type === type && service.status === 'active');
  const ways = services.map((service) => {
    const open = openChangeOf(account, service.id);
    if (open) return `change waits for ${open.startDate}`;
    const { selfChange, request } = changeOfferFor(account, service);
    if (selfChange.open) return request.open ? 'change alone or ask support' : 'change alone';
    const noPlans = selfChange.reason === 'no-plans';
    if (request.open) return noPlans ? 'no plan to choose from, ask support' : 'ask support';
    return noPlans ? 'no plan to choose from' : 'no change possible';
  });
  return ways.length > 0 ? [`${typeTitles[type]}: ${[...new Set(ways)].join('; ')}`] : [];
}

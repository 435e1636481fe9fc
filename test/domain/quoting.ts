import type { Account } from '../../domain/account.ts';
import { Temporal } from '../../domain/calendar.ts';
import { planOfferFor } from '../../domain/eligibility.ts';
import { conversationIdSchema, quoteIdSchema, ticketIdSchema } from '../../domain/ids.ts';
import { amountText, type Money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Quote } from '../../domain/quote.ts';
import { type ChangeWish, quoteChange } from '../../domain/quote-change.ts';
import { accountAfterBooking, type ChangeBooking, scheduleChange } from '../../domain/schedule-change.ts';
import type { Service } from '../../domain/service.ts';
import type { StartDates } from '../../domain/start-dates.ts';
import { anAccount, aPlan, aService, countingIds, day } from './account-fixture.ts';

/** Noon of the account's day, so that nothing expires by itself. */
export function noonOf({ today }: Account): Temporal.Instant {
  return Temporal.Instant.from(`${today}T11:00:00Z`);
}
export const q1 = quoteIdSchema.parse('q1');
export const byCustomer = { conversationId: conversationIdSchema.parse('c1'), ticketId: null };
export const bySupport = { conversationId: null, ticketId: ticketIdSchema.parse('t1') };

/** The quote for a wish that can be had. */
export function quoted(account: Account, wish: ChangeWish, chosenBy?: 'customer' | 'support'): Quote {
  const result = quoteChange(account, wish, q1, noonOf(account), chosenBy);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.quote;
}

/** The booking of a quote that can be confirmed, and the account after it. */
export function booked(
  account: Account,
  quote: Quote,
  by: typeof byCustomer | typeof bySupport = byCustomer,
  ids = countingIds(),
): { booking: ChangeBooking; after: Account } {
  const result = scheduleChange(account, quote, by, ids, noonOf(account));
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return { booking: result.booking, after: accountAfterBooking(account, result.booking) };
}

/** The lines as a ledger reads them, `Refund Old 77.42`. */
export function rows({ lines }: Pick<Quote, 'lines'>): string[] {
  return lines.map(({ description, amount }) => `${description} ${amountText(amount)}`);
}

/** An amount as text, or a word for none. */
export function textOf(amount: Money | null): string {
  return amount ? amountText(amount) : 'none';
}

/** The next invoice as `2022-11-01 100.00 for 2022-11-01..2022-11-30`. */
export function invoiceText({ nextInvoice }: Quote): string {
  if (!nextInvoice) return 'none';
  const { date, amount, span } = nextInvoice;
  return `${date} ${amountText(amount)} for ${span.from}..${span.until}`;
}

/** A customer with one service on a plan "Old" at 200.00, who may change it to "New" at 100.00. */
export interface Case {
  readonly today?: string;
  readonly oldPlan?: Partial<Plan>;
  readonly newPlan?: Partial<Plan>;
  readonly service?: Partial<Service>;
  readonly settings?: Exclude<Parameters<typeof anAccount>[3], undefined>['settings'];
  readonly customer?: Exclude<Parameters<typeof anAccount>[3], undefined>['customer'];
  readonly account?: Exclude<Parameters<typeof anAccount>[3], undefined>['account'];
}

export function example({ today = '2022-10-11', settings = {}, customer = {}, account = {}, ...made }: Case = {}) {
  const plan = aPlan('New', '100', made.newPlan);
  const oldPlan = aPlan('Old', '200', { planOptions: [plan.id], ...made.oldPlan });
  const service = aService(oldPlan, made.service);
  return {
    plan,
    oldPlan,
    service,
    account: anAccount(today, [service], [oldPlan, plan], { settings, customer, account }),
  };
}

/** The quote of an example for a day. */
export function quoteOf(start: string, made: Case = {}): Quote {
  const { account, service, plan } = example(made);
  return quoted(account, { service, plan, startDate: day(start) });
}

/** When the service of an example may change to "New". */
export function datesOf(made: Case): StartDates {
  const { account, service, plan } = example(made);
  const { terms, verdict } = planOfferFor(account, service, plan);
  if (!terms) throw new Error(verdict);
  return terms.dates;
}

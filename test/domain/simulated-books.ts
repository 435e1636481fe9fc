import type { Account } from '../../domain/account.ts';
import { applyChange, isDue } from '../../domain/apply-change.ts';
import { billingPeriodOf } from '../../domain/billing-period.ts';
import { type DateSpan, earlierOf, isBefore } from '../../domain/calendar.ts';
import { accountAfterCancelling, cancelChange } from '../../domain/cancel-change.ts';
import { planOfferFor } from '../../domain/eligibility.ts';
import { type Ids, type PlanId, quoteIdSchema } from '../../domain/ids.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { minus, negated, sum } from '../../domain/money.ts';
import { priceOfService } from '../../domain/pricing/billed-price.ts';
import { partsByMonth } from '../../domain/pricing/span-price.ts';
import type { Quote } from '../../domain/quote.ts';
import { quoteChange } from '../../domain/quote-change.ts';
import { accountAfterBooking, scheduleChange } from '../../domain/schedule-change.ts';
import { chargedUntil, type Service } from '../../domain/service.ts';
import { nearestStart } from '../../domain/start-dates.ts';
import { countingIds } from './account-fixture.ts';
import { byCustomer, bySupport, noonOf } from './quoting.ts';

/** A provider's books for one customer, kept in memory and moved by the domain's own functions, as a store would keep them. */
export class SimulatedBooks {
  account: Account;
  readonly ledger: LedgerEntry[] = [];
  private readonly quoteOfChange = new Map<string, string>();
  private readonly ids: Ids = countingIds();

  constructor(account: Account) {
    this.account = account;
  }

  /** The service that works today. */
  get active(): Service | undefined {
    return this.account.services.find(({ status }) => status === 'active');
  }

  /** A quote for the first possible day from so many days on; null when the plan cannot be had. */
  quote(planId: PlanId, inDays: number, chosenBy: 'customer' | 'support'): Quote | null {
    const { account, active: service } = this;
    const plan = account.plans.get(planId);
    const terms = service && plan ? planOfferFor(account, service, plan).terms : null;
    const startDate = terms && nearestStart(terms.dates, account.today.add({ days: inDays }));
    if (!service || !plan || !startDate) return null;
    const wish = { service, plan, startDate };
    const result = quoteChange(account, wish, quoteIdSchema.parse(this.ids.next()), noonOf(account), chosenBy);
    return result.ok ? result.quote : null;
  }

  /** Confirms a quote; the code of the refusal when that was not possible. */
  confirm(quote: Quote, chosenBy: 'customer' | 'support'): string {
    const by = chosenBy === 'customer' ? byCustomer : bySupport;
    const result = scheduleChange(this.account, quote, by, this.ids, noonOf(this.account));
    if (!result.ok) return result.refusal.code;
    this.account = accountAfterBooking(this.account, result.booking);
    this.ledger.push(...result.booking.ledger);
    for (const { change } of result.booking.changes) this.quoteOfChange.set(change.id, change.quoteId);
    return 'booked';
  }

  /** Undoes the open change; the code of the refusal when there is none. */
  undo(): string {
    const [open] = this.account.openChanges;
    if (!open) return 'NO_OPEN_CHANGE';
    const booked = this.ledger.filter(
      ({ planChangeId, kind }) =>
        kind !== 'reversal' && planChangeId && this.quoteOfChange.get(planChangeId) === open.quoteId,
    );
    const result = cancelChange(this.account, open.id, booked, this.ids);
    if (!result.ok) return result.refusal.code;
    this.account = accountAfterCancelling(this.account, result.cancellation);
    this.ledger.push(...result.cancellation.ledger);
    return 'undone';
  }

  /** Days pass, and what is due is applied at midnight. */
  wait(days: number): void {
    const today = this.account.today.add({ days });
    let { services } = this.account;
    for (const change of this.account.openChanges.filter((open) => isDue(open, today))) {
      const [old, fresh] = [change.oldServiceId, change.newServiceId].map((id) =>
        services.find((each) => each.id === id),
      );
      if (!old || !fresh) throw new Error('a change has lost its services');
      const applied = applyChange(change, old, fresh);
      const changed = new Map([applied.oldService, applied.newService].map((service) => [service.id, service]));
      services = services.map((service) => changed.get(service.id) ?? service);
    }
    const openChanges = this.account.openChanges.filter((open) => !isDue(open, today));
    this.account = { ...this.account, today, services, openChanges };
  }

  /** Charges the active service for the uncharged days of this billing period, not beyond its end; gives what that comes to. */
  bill(): bigint {
    const { active: service, account } = this;
    if (!service) return 0n;
    const from = chargedUntil(service)?.add({ days: 1 }) ?? service.startDate;
    const { until } = billingPeriodOf(account.today, account.customer.billingDay);
    const span: DateSpan = { from, until: service.endDate ? earlierOf(until, service.endDate) : until };
    if (isBefore(span.until, span.from)) return 0n;
    const parts = partsByMonth(priceOfService(account, service), span, account.customer.billingDay, 2);
    const { currency } = account.partner;
    const gross = sum(
      parts.map((part) => part.gross),
      currency,
    );
    const net = sum(
      parts.map((part) => part.net),
      currency,
    );
    const tax = priceOfService(account, service).tax;
    const { unitPrice, discount } = service;
    const charge = {
      ...span,
      amount: net,
      tax,
      taxAmount: sum(
        parts.map((part) => part.taxAmount),
        currency,
      ),
      unitPrice,
      discount,
    };
    const billed = { ...service, charged: [...service.charged, charge], version: service.version + 1 };
    this.account = {
      ...account,
      services: account.services.map((each) => (each.id === service.id ? billed : each)),
      balance: minus(account.balance, gross),
    };
    this.ledger.push({
      id: this.ids.next(),
      customerId: service.customerId,
      kind: 'charge',
      description: service.description,
      amount: negated(gross),
      date: account.today,
      period: span,
      serviceId: service.id,
      planChangeId: null,
    });
    return gross.units;
  }
}

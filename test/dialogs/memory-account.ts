import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { applyChange, isDue } from '../../domain/apply-change.ts';
import { dayAt, type Temporal } from '../../domain/calendar.ts';
import type { ChangeCancellation } from '../../domain/cancel-change.ts';
import type { QuoteId, TicketId } from '../../domain/ids.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { sum } from '../../domain/money.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import { type AccountUnit, StoreConflict } from '../../domain/ports/accounts.ts';
import { type QuoteJson, quoteCodec } from '../../domain/quote.ts';
import type { ChangeBooking } from '../../domain/schedule-change.ts';
import type { Service } from '../../domain/service.ts';
import type { AttachmentSummary, TicketDraft, TicketStatus } from '../../domain/ticket.ts';

/** The rows of one customer, kept as a store keeps them: what one unit of work writes is seen by the next, or not at all. */
export interface AccountRows {
  services: Service[];
  changes: PlanChange[];
  ledger: LedgerEntry[];
  quotes: Map<string, QuoteJson>;
  tickets: TicketDraft[];
  files: AttachmentSummary[];
  notes: Array<{ readonly ticket: TicketId; readonly text: string; readonly status: TicketStatus }>;
}

/** A customer's account in memory. `within` commits what the work wrote when it is over, and nothing when it throws. */
export class MemoryAccount {
  /** What no unit of work writes: customer, partner, settings, plans. Tests edit it as support would. */
  provider: Pick<Account, 'customer' | 'partner' | 'settings' | 'settingsVersion' | 'plans'>;
  rows: AccountRows;

  constructor(account: Account) {
    this.provider = account;
    const { customer, today, balance } = account;
    const opening: LedgerEntry = {
      id: 'opening',
      customerId: customer.id,
      kind: 'opening',
      description: 'Opening balance',
      amount: balance,
      date: today,
      period: null,
      serviceId: null,
      planChangeId: null,
    };
    this.rows = {
      services: [...account.services],
      changes: [...account.openChanges],
      ledger: [opening],
      quotes: new Map(),
      tickets: [],
      files: [],
      notes: [],
    };
  }

  /** The account as it is read at `now`, every due change applied. */
  accountAt(now: Temporal.Instant): Account {
    this.#applyDue(now);
    const { services, changes, ledger } = this.rows;
    const { partner } = this.provider;
    return {
      ...this.provider,
      services: [...services],
      openChanges: changes.filter(({ state }) => state === 'scheduled'),
      balance: sum(
        ledger.map(({ amount }) => amount),
        partner.currency,
      ),
      today: dayAt(now, partner.timeZone),
    };
  }

  async within<T>(now: Temporal.Instant, work: (unit: AccountUnit) => Promise<T>): Promise<T> {
    const account = this.accountAt(now);
    const before = this.rows;
    const { services, changes, ledger, quotes, tickets, files, notes } = before;
    this.rows = {
      services: [...services],
      changes: [...changes],
      ledger: [...ledger],
      quotes: new Map(quotes),
      tickets: [...tickets],
      files: [...files],
      notes: [...notes],
    };
    try {
      return await work(this.#unit(account));
    } catch (error) {
      this.rows = before;
      throw error;
    }
  }

  #unit(account: Account): AccountUnit {
    return {
      account,
      saveQuote: async (quote) => void this.rows.quotes.set(quote.id, jsonOf(z.encode(quoteCodec, quote))),
      findQuote: async (id: QuoteId) => {
        const stored = this.rows.quotes.get(id);
        return stored ? z.decode(quoteCodec, stored) : null;
      },
      bookChange: async (booking) => this.#book(booking),
      ledgerOf: async (quote) => {
        const ids = new Set(this.rows.changes.filter(({ quoteId }) => quoteId === quote).map(({ id }) => id));
        return this.rows.ledger.filter(({ planChangeId }) => planChangeId !== null && ids.has(planChangeId));
      },
      changeOf: async (quote) => this.rows.changes.find(({ quoteId }) => quoteId === quote) ?? null,
      cancelChange: async (cancellation) => this.#cancel(cancellation),
      openTicket: async (draft) => this.#openTicket(draft),
      ticketOf: async (key) => {
        const known = this.rows.tickets.findIndex(({ idempotencyKey }) => idempotencyKey === key);
        const ticket = this.rows.tickets[known];
        return ticket ? { number: known + 1, message: ticket.message } : null;
      },
      attachments: async (ids) => {
        const sent = new Set(this.rows.tickets.flatMap(({ attachmentIds }) => attachmentIds));
        return this.rows.files.filter(({ id }) => ids.includes(id) && !sent.has(id));
      },
      noteOnTicket: async (ticket, { text, status }) => void this.rows.notes.push({ ticket, text, status }),
      // Support's doing, not a conversation's.
      changeOfTicket: async () => null,
      notify: async () => undefined,
    };
  }

  #book({ changes: booked, ledger }: ChangeBooking): void {
    const { changes } = this.rows;
    const isUsed = booked.some(({ change }) => changes.some(({ quoteId }) => quoteId === change.quoteId));
    if (isUsed) throw new StoreConflict('The quote was used.');
    for (const { change, oldService, newService } of booked) {
      const open = changes.some(({ oldServiceId, state }) => oldServiceId === oldService.id && state === 'scheduled');
      if (open) throw new StoreConflict('The service has an open change.');
      this.#write(oldService);
      this.rows.services.push(newService);
      changes.push(change);
    }
    this.rows.ledger.push(...ledger);
  }

  #cancel({ changes: cancelled, ledger }: ChangeCancellation): void {
    for (const { change, oldService } of cancelled) {
      this.#write(oldService);
      this.rows.services = this.rows.services.filter(({ id }) => id !== change.newServiceId);
      this.rows.changes = this.rows.changes.map((other) => (other.id === change.id ? change : other));
    }
    this.rows.ledger.push(...ledger);
  }

  #openTicket(draft: TicketDraft): number {
    const { tickets } = this.rows;
    const known = tickets.findIndex(({ idempotencyKey }) => idempotencyKey === draft.idempotencyKey);
    return known >= 0 ? known + 1 : tickets.push(draft);
  }

  #write(service: Service): void {
    const index = this.rows.services.findIndex(({ id }) => id === service.id);
    if (this.rows.services[index]?.version !== service.version - 1) throw new StoreConflict('The service was edited.');
    this.rows.services[index] = service;
  }

  #applyDue(now: Temporal.Instant): void {
    const today = dayAt(now, this.provider.partner.timeZone);
    for (const change of this.rows.changes.filter((open) => isDue(open, today))) {
      const [oldService, newService] = [change.oldServiceId, change.newServiceId].map((id) =>
        this.rows.services.find((service) => service.id === id),
      );
      if (!oldService || !newService) throw new Error('A change lost its services.');
      const applied = applyChange(change, oldService, newService);
      this.#write(applied.oldService);
      this.#write(applied.newService);
      this.rows.changes = this.rows.changes.map((other) => (other.id === change.id ? applied.change : other));
    }
  }
}

function jsonOf(quote: QuoteJson): QuoteJson {
  return JSON.parse(JSON.stringify(quote));
}

import { wordsFor } from '../../../dialogs/language/words.ts';
import { currencySchema, type Money, money, sum } from '../../../domain/money.ts';
import { quoteCodec } from '../../../domain/quote.ts';
import { requestedChangeCodec } from '../../../domain/ticket.ts';
import type { PrismaClient } from '../../../prisma/generated/client.ts';
import { plainText } from '../meaning/text-rule.ts';

/** One row as a transcript names it: field → text; a list where there are several; null where there is none. */
export type StoredRow = Readonly<Record<string, string | readonly string[] | null>>;

/** What the database holds for one customer, in the words of a transcript. */
export interface StoredState {
  readonly changes: readonly StoredRow[];
  readonly tickets: readonly StoredRow[];
  readonly services: readonly StoredRow[];
  readonly ledger: readonly StoredRow[];
  readonly balance: string;
  /** Mails to support that were promised, sent or not. */
  readonly mails: number;
}

/** Reads it past the store, so that a store that forgets to write is found out. */
export async function storedState(prisma: PrismaClient, customerId: string): Promise<StoredState> {
  const where = { customerId };
  const customer = await prisma.customer.findUniqueOrThrow({ where: { id: customerId }, include: { partner: true } });
  const titles = new Map((await prisma.plan.findMany()).map(({ id, title }) => [id, title]));
  const title = (id: string | null) => (id === null ? null : (titles.get(id) ?? id));
  const services = await prisma.service.findMany({ where, orderBy: { position: 'asc' } });
  const serviceTitle = (id: string) => title(services.find((service) => service.id === id)?.planId ?? null);
  const quotes = new Map(
    (await prisma.quote.findMany({ where })).map(({ id, document }) => [id, quoteCodec.safeParse(document).data]),
  );
  const ledger = await prisma.ledgerEntry.findMany({ where, orderBy: { position: 'asc' } });
  const changes = await prisma.planChange.findMany({ where, orderBy: [{ bookedAt: 'asc' }, { newServiceId: 'asc' }] });
  const tickets = await prisma.ticket.findMany({
    ...{ where, orderBy: { number: 'asc' } },
    include: { messages: { orderBy: { id: 'asc' } }, attachments: { orderBy: { name: 'asc' } } },
  });
  return {
    changes: changes.map(({ oldPlanId, newPlanId, startDate, state, quoteId }) => {
      const fee = quotes.get(quoteId)?.priceOfChange;
      return {
        ...{ service: title(oldPlanId), plan: title(newPlanId), date: day(startDate), state },
        fee: fee ? amountText(fee) : null,
      };
    }),
    tickets: tickets.map(({ number, requestedChange, messages, attachments, ...ticket }) => {
      const wish = requestedChange === null ? null : requestedChangeCodec.parse(requestedChange);
      return {
        ...{ number: String(number), status: ticket.status, type: ticket.type, priority: ticket.priority },
        ...{ subject: ticket.subject, messages: messages.map(({ author, text }) => `${author}: ${text}`) },
        ...{ service: wish && serviceTitle(wish.serviceId), plan: title(wish?.planId ?? null) },
        ...{ date: wish?.startDate?.toString() ?? null, files: attachments.map(({ name }) => name) },
      };
    }),
    services: services.map(({ planId, status, unitPrice, currency, startDate, endDate, description }) => ({
      ...{ service: description, plan: title(planId), status, price: amount(unitPrice, currency) },
      ...{ start: day(startDate), end: endDate && day(endDate) },
    })),
    ledger: ledger.map(({ kind, description, amount: due, currency, date }) => ({
      ...{ kind, amount: amount(due, currency), description, date: day(date) },
    })),
    balance: amountText(
      sum(
        ledger.map(({ amount: one }) => money(one.toFixed(4), currencySchema.parse(customer.partner.currency))),
        currencySchema.parse(customer.partner.currency),
      ),
    ),
    mails: await prisma.mail.count({ where: { ticket: where } }),
  };
}

/** `-$12.34`, whatever the language of the customer. */
function amountText(amount: Money): string {
  return plainText(wordsFor('en-GB').money(amount));
}

function amount(column: { toFixed(decimals: number): string }, currency: string): string {
  return amountText(money(column.toFixed(4), currencySchema.parse(currency)));
}

function day(column: Date): string {
  return column.toISOString().slice(0, 10);
}

import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { attachmentIdSchema, customerIdSchema, planChangeIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { currencySchema, money } from '../../domain/money.ts';
import { type AccountUnit, StoreConflict } from '../../domain/ports/accounts.ts';
import { quoteCodec } from '../../domain/quote.ts';
import type { Prisma } from '../generated/client.ts';
import { uniqueConflictIn } from '../unique-conflict.ts';
import { planChangeRow } from './account-rows.ts';
import { ledgerColumns, planChangeColumns, serviceColumns } from './columns.ts';
import { fromColumn, toMoment } from './dates.ts';
import { storable, storableJson } from './json-text.ts';
import { openTicket } from './open-ticket.ts';
import { updateService, writeNotice } from './write-applied-change.ts';

/** What may be done with an account that this transaction holds alone. */
export function accountUnit(tx: Prisma.TransactionClient, account: Account): AccountUnit {
  const customerId = account.customer.id;
  return {
    account,
    async saveQuote(quote) {
      const document = storableJson(z.encode(quoteCodec, quote));
      await tx.quote.create({ data: { id: quote.id, customerId, document, createdAt: toMoment(quote.createdAt) } });
    },
    async findQuote(id) {
      const row = await tx.quote.findFirst({ where: { id, customerId } });
      return row && quoteCodec.parse(row.document);
    },
    async bookChange({ change, oldService, newService, ledger }) {
      await updateService(tx, oldService);
      await tx.service.create({ data: serviceColumns(newService) });
      try {
        await tx.planChange.create({ data: planChangeColumns(change) });
      } catch (error) {
        if (uniqueConflictIn(error)) throw new StoreConflict('The quote was used, or the service has an open change.');
        throw error;
      }
      await tx.ledgerEntry.createMany({ data: ledger.map(ledgerColumns) });
    },
    async ledgerOf(planChangeId) {
      const rows = await tx.ledgerEntry.findMany({ where: { planChangeId, customerId }, orderBy: { position: 'asc' } });
      return rows.map(ledgerEntryOf);
    },
    async cancelChange({ change, oldService, ledger }) {
      const { count } = await tx.planChange.updateMany({
        where: { id: change.id, customerId, state: 'scheduled' },
        data: { state: change.state },
      });
      if (count !== 1) throw new StoreConflict(`Plan change ${change.id} is not open any more.`);
      await updateService(tx, oldService);
      await tx.service.delete({ where: { id: change.newServiceId } });
      await tx.ledgerEntry.createMany({ data: ledger.map(ledgerColumns) });
    },
    async changeOfTicket(ticketId) {
      const [row] = await tx.$queryRaw<Array<{ change: unknown }>>`
        SELECT to_jsonb(p) AS "change" FROM "PlanChange" p
        WHERE p."ticketId" = ${ticketId} AND p."customerId" = ${customerId}
        ORDER BY p."bookedAt" DESC, p."id" LIMIT 1`;
      return row ? planChangeRow.parse(row.change) : null;
    },
    openTicket: (draft) => openTicket(tx, draft),
    async attachments(ids) {
      const rows = await tx.attachment.findMany({
        where: { id: { in: [...ids] }, ticketId: null, conversation: { customerId } },
        select: { id: true, name: true, contentType: true, size: true },
      });
      return rows.map((row) => ({ ...row, id: attachmentIdSchema.parse(row.id) }));
    },
    async noteOnTicket(ticketId, { text, status, at }) {
      await tx.ticket.update({
        where: { id: ticketId, customerId },
        data: { status, messages: { create: { author: 'system', text: storable(text), at: toMoment(at) } } },
      });
    },
    notify: (conversationId, notice) => writeNotice(tx, conversationId, notice),
  };
}

function ledgerEntryOf(row: Prisma.LedgerEntryGetPayload<object>): LedgerEntry {
  return {
    id: row.id,
    customerId: customerIdSchema.parse(row.customerId),
    kind: row.kind,
    description: row.description,
    amount: money(row.amount.toFixed(), currencySchema.parse(row.currency)),
    date: fromColumn(row.date),
    period:
      row.periodFrom && row.periodUntil
        ? { from: fromColumn(row.periodFrom), until: fromColumn(row.periodUntil) }
        : null,
    serviceId: serviceIdSchema.nullable().parse(row.serviceId),
    planChangeId: planChangeIdSchema.nullable().parse(row.planChangeId),
  };
}

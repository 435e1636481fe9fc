import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { attachmentIdSchema } from '../../domain/ids.ts';
import { type AccountUnit, StoreConflict } from '../../domain/ports/accounts.ts';
import { quoteCodec } from '../../domain/quote.ts';
import type { Prisma } from '../generated/client.ts';
import { uniqueConflictIn } from '../unique-conflict.ts';
import { planChangeRow } from './account-rows.ts';
import { ledgerColumns, planChangeColumns, serviceColumns } from './columns.ts';
import { toMoment } from './dates.ts';
import { storable, storableJson } from './json-text.ts';
import { readLedgerOf } from './ledger-rows.ts';
import { openTicket } from './open-ticket.ts';
import { readRow } from './read-row.ts';
import { updateService, writeNotice } from './write-applied-change.ts';

/** What of a quote's row is read. */
export const quoteRow = z.object({ document: quoteCodec });

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
      return row && readRow(quoteRow, row, { table: 'Quote', customerId }).document;
    },
    async bookChange({ changes, ledger }) {
      for (const { oldService } of changes) await updateService(tx, customerId, oldService);
      await tx.service.createMany({ data: changes.map(({ newService }) => serviceColumns(newService)) });
      try {
        await tx.planChange.createMany({ data: changes.map(({ change }) => planChangeColumns(change)) });
      } catch (error) {
        if (uniqueConflictIn(error)) throw new StoreConflict('The quote was used, or the service has an open change.');
        throw error;
      }
      await tx.ledgerEntry.createMany({ data: ledger.map(ledgerColumns) });
    },
    ledgerOf: (quoteId) => readLedgerOf(tx, customerId, quoteId),
    async changeOf(quoteId) {
      const [row] = await tx.$queryRaw<Array<{ change: unknown }>>`
        SELECT to_jsonb(p) AS "change" FROM "PlanChange" p
        WHERE p."quoteId" = ${quoteId} AND p."customerId" = ${customerId} ORDER BY p."id" LIMIT 1`;
      return row ? planChangeRow.parse(row.change) : null;
    },
    async cancelChange({ changes, ledger }) {
      const ids = changes.map(({ change }) => change.id);
      const { count } = await tx.planChange.updateMany({
        where: { id: { in: ids }, customerId, state: 'scheduled' },
        data: { state: 'cancelled' },
      });
      if (count !== ids.length) throw new StoreConflict(`Plan change ${ids.join(', ')} is not open any more.`);
      for (const { oldService } of changes) await updateService(tx, customerId, oldService);
      await tx.service.deleteMany({
        where: { id: { in: changes.map(({ change }) => change.newServiceId) }, customerId },
      });
      await tx.ledgerEntry.createMany({ data: ledger.map(ledgerColumns) });
    },
    async changeOfTicket(ticketId) {
      const [row] = await tx.$queryRaw<Array<{ change: unknown }>>`
        SELECT to_jsonb(p) AS "change" FROM "PlanChange" p
        WHERE p."ticketId" = ${ticketId} AND p."customerId" = ${customerId}
        ORDER BY p."bookedAt" DESC, p."id" LIMIT 1`;
      return row ? readRow(planChangeRow, row.change, { table: 'PlanChange', customerId }) : null;
    },
    openTicket: (draft) => openTicket(tx, customerId, draft),
    async ticketOf(idempotencyKey) {
      const ticket = await tx.ticket.findFirst({
        where: { idempotencyKey: storable(idempotencyKey), customerId },
        select: { number: true, messages: { orderBy: { id: 'asc' }, take: 1, select: { text: true } } },
      });
      return ticket && { number: ticket.number, message: ticket.messages[0]?.text ?? '' };
    },
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
    notify: (conversationId, notice) => writeNotice(tx, customerId, conversationId, notice),
  };
}

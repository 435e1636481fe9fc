import { z } from 'zod';
import type { CustomerId } from '../../domain/ids.ts';
import { StoreConflict } from '../../domain/ports/accounts.ts';
import { requestedChangeCodec, type TicketDraft } from '../../domain/ticket.ts';
import type { Prisma } from '../generated/client.ts';
import { toMoment } from './dates.ts';
import { storable } from './json-text.ts';

/**
 * Opens a ticket with its first message and files, and promises its mail to support, all in the caller's transaction. Gives the
 * ticket's number; with a key that this customer used before, the number it got then, and nothing is written. Throws `StoreConflict` where
 * the key is somebody else's.
 */
export async function openTicket(
  tx: Prisma.TransactionClient,
  customerId: CustomerId,
  draft: TicketDraft,
): Promise<number> {
  const { message, attachmentIds, requestedChange, openedAt, subject, ...same } = draft;
  const before = await tx.ticket.findUnique({
    where: { idempotencyKey: draft.idempotencyKey },
    select: { number: true, customerId: true },
  });
  if (before && before.customerId !== customerId) throw new StoreConflict("The key of a ticket is somebody else's.");
  if (before) return before.number;
  const at = toMoment(openedAt);
  const { number } = await tx.ticket.create({
    data: {
      ...same,
      customerId,
      subject: storable(subject),
      openedAt: at,
      ...(requestedChange && { requestedChange: z.encode(requestedChangeCodec, requestedChange) }),
      messages: { create: { author: 'customer', text: storable(message), at } },
      mails: { create: { id: `${draft.id}.opened`, dueAt: at } },
    },
    select: { number: true },
  });
  if (attachmentIds.length > 0) {
    await tx.attachment.updateMany({
      where: { id: { in: [...attachmentIds] }, ticketId: null, conversation: { customerId } },
      data: { ticketId: draft.id },
    });
  }
  return number;
}

import type { Clock, Temporal } from '../../domain/calendar.ts';
import { type Ids, quoteIdSchema } from '../../domain/ids.ts';
import { type Accounts, type AccountUnit, StoreConflict } from '../../domain/ports/accounts.ts';
import type { Quote } from '../../domain/quote.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { chooseQuote, type MakeChangeWish } from './choose-quote.ts';
import { dateText } from './describe-quote.ts';
import { type MakeChangeResult, refused } from './make-change-result.ts';

export interface MakeChangeParts {
  readonly accounts: Pick<Accounts, 'within'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Makes the change a ticket asks for, at the price the customer was shown; everything is looked up again. Where that is not possible any
 * more, or support chose another plan or date, it prices the change anew, saves that quote and changes nothing: a second call accepts it.
 * Doing it twice is one change.
 */
export async function makeChange(
  { accounts, clock, ids }: MakeChangeParts,
  ticket: Ticket,
  wish: MakeChangeWish,
): Promise<MakeChangeResult> {
  const { requestedChange } = ticket;
  if (!requestedChange) return refused({ code: 'NO_CHANGE_REQUESTED' });
  const at = clock.now();
  try {
    return await accounts.within(ticket.customerId, at, async (unit) => {
      const before = await unit.changeOfTicket(ticket.id);
      const undone = before?.state === 'cancelled';
      if (before && !undone) return { outcome: 'made-before', at: before.bookedAt };
      const quote = await chooseQuote(unit, requestedChange, wish, ids, at, undone);
      return 'outcome' in quote ? quote : await book(unit, ticket, quote, ids, at);
    });
  } catch (error) {
    if (error instanceof StoreConflict) return refused({ code: 'STORE_CONFLICT' });
    throw error;
  }
}

async function book(
  unit: AccountUnit,
  ticket: Ticket,
  quote: Quote,
  ids: Ids,
  at: Temporal.Instant,
): Promise<MakeChangeResult> {
  const by = { conversationId: ticket.conversationId, ticketId: ticket.id };
  const result = scheduleChange(unit.account, quote, by, ids, at);
  if (!result.ok) {
    if (result.refusal.code !== 'QUOTE_MOVED') return refused(result.refusal);
    const { fresh, moves } = result.refusal;
    const saved = { ...fresh, id: quoteIdSchema.parse(ids.next()) };
    await unit.saveQuote(saved);
    return { outcome: 'quoted', because: 'price-moved', quote: saved, moves };
  }
  await unit.bookChange(result.booking);
  await unit.noteOnTicket(ticket.id, { text: madeText(quote), status: 'resolved', at });
  if (ticket.conversationId) {
    await unit.notify(ticket.conversationId, {
      kind: 'ticket-change-made',
      ticketNumber: ticket.number,
      serviceDescription: quote.serviceDescription,
      newPlan: quote.newPlan.title,
      startDate: quote.startDate,
      undoUntil: quote.undoUntil,
    });
  }
  return { outcome: 'made', quote };
}

function madeText({ serviceDescription, newPlan, companions, startDate }: Quote): string {
  const changes = [{ serviceDescription, newPlan }, ...companions].map(
    (change) => `${change.serviceDescription} to ${change.newPlan.title}`,
  );
  return `Change made: ${changes.join(' and ')} from ${dateText(startDate)}.`;
}

import type { Account } from '../../domain/account.ts';
import type { CalendarDate, Clock, Temporal } from '../../domain/calendar.ts';
import { type Ids, quoteIdSchema } from '../../domain/ids.ts';
import { type Accounts, type AccountUnit, StoreConflict } from '../../domain/ports/accounts.ts';
import type { Tickets } from '../../domain/ports/tickets.ts';
import type { Quote } from '../../domain/quote.ts';
import { scheduleChange } from '../../domain/schedule-change.ts';
import type { RequestedChange, Ticket } from '../../domain/ticket.ts';
import { chooseQuote, type MakeChangeWish } from './choose-quote.ts';
import { dateText } from './describe-quote.ts';
import { type MakeChangeResult, refused } from './make-change-result.ts';

export interface MakeChangeParts {
  readonly tickets: Pick<Tickets, 'find'>;
  readonly accounts: Pick<Accounts, 'within'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The line on a ticket by which a change that was made is known again, also after its service is long in place. */
const MADE = 'Change made: ';

/**
 * Makes the change a ticket asks for, at the price the customer was shown; everything is looked up again. Where that is not possible any
 * more, or support chose another plan or date, it prices the change anew, saves that quote and changes nothing: a second call accepts it.
 * Doing it twice is one change.
 */
export async function makeChange(
  parts: MakeChangeParts,
  ticket: Ticket,
  wish: MakeChangeWish,
): Promise<MakeChangeResult> {
  const { requestedChange } = ticket;
  if (!requestedChange) return refused({ code: 'NO_CHANGE_REQUESTED' });
  const at = parts.clock.now();
  const result = await tryChange(parts, ticket, requestedChange, wish, at);
  if (result.outcome !== 'refused') return result;
  // The ticket was read before the account was held: somebody else may have made the change in between.
  const now = await parts.tickets.find(ticket.number);
  const note = now && now.messages.length > ticket.messages.length ? madeNote(now) : undefined;
  return note ? { outcome: 'made-before', at: note.at } : result;
}

async function tryChange(
  { accounts, ids }: MakeChangeParts,
  ticket: Ticket,
  requested: RequestedChange,
  wish: MakeChangeWish,
  at: Temporal.Instant,
): Promise<MakeChangeResult> {
  try {
    return await accounts.within(ticket.customerId, at, async (unit) => {
      const before = madeBefore(unit.account, ticket, requested);
      if (before?.holds) return { outcome: 'made-before', at: before.at };
      const quote = await chooseQuote(unit, requested, wish, ids, at, before !== null);
      return 'outcome' in quote ? quote : await book(unit, ticket, quote, ids, at);
    });
  } catch (error) {
    if (error instanceof StoreConflict) return refused({ code: 'STORE_CONFLICT' });
    throw error;
  }
}

/** Whether the change was made, and still holds: a customer may have undone it. */
function madeBefore({ openChanges, services }: Account, ticket: Ticket, { serviceId }: RequestedChange) {
  const open = openChanges.find(({ ticketId }) => ticketId === ticket.id);
  if (open) return { at: open.bookedAt, holds: true };
  const note = madeNote(ticket);
  if (!note) return null;
  const service = services.find(({ id }) => id === serviceId);
  return { at: note.at, holds: service?.status !== 'active' };
}

function madeNote({ messages }: Ticket) {
  return messages.findLast(({ author, text }) => author === 'system' && text.startsWith(MADE));
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
    const fresh = { ...result.refusal.fresh, id: quoteIdSchema.parse(ids.next()) };
    await unit.saveQuote(fresh);
    return { outcome: 'quoted', because: 'price-moved', quote: fresh };
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

function madeText({
  serviceDescription,
  newPlan,
  startDate,
}: {
  serviceDescription: string;
  newPlan: { title: string };
  startDate: CalendarDate;
}) {
  return `${MADE}${serviceDescription} to ${newPlan.title} from ${dateText(startDate)}.`;
}

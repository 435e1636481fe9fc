import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Clock } from '../../domain/calendar.ts';
import { attachmentIdSchema, type Ids } from '../../domain/ids.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import type { StoredFile } from '../../domain/ports/conversations.ts';
import type { Tickets } from '../../domain/ports/tickets.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { accepted } from '../http/accepted.ts';
import { contentDisposition } from '../http/content-disposition.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { readJson } from '../http/read-json.ts';
import { route } from '../http/route.ts';
import { sendJson } from '../http/send-json.ts';
import { sendPieces } from '../http/send-pieces.ts';
import { answerTicket, ticketReplySchema } from './answer-ticket.ts';
import { changeOutcomeJson } from './change-outcome.ts';
import { changeWishSchema } from './choose-quote.ts';
import { makeChange } from './make-change.ts';
import { checkSupportKey } from './support-key.ts';
import { ticketJson, ticketsJson } from './ticket-json.ts';

export interface SupportParts {
  readonly tickets: Tickets;
  readonly accounts: Pick<Accounts, 'within' | 'find'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly supportApiKey: string;
  /** Called after support did something a customer is to be told about. */
  readonly onDone: () => void;
}

const bodyBytes = 64 * 1024;
const listQuerySchema = z.object({
  open: z.stringbool().default(true),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Hangs the support API below `/support/api`: list and show tickets, answer them, make the change they ask for. */
export function mountSupport(server: Server, parts: SupportParts): void {
  const { tickets, accounts, log, onDone } = parts;
  const guarded = (handle: (req: Request, res: Response) => Promise<void>) =>
    route(log, async (req, res) => {
      checkSupportKey(req, parts.supportApiKey);
      await handle(req, res);
    });

  server.get(
    '/support/api/tickets',
    guarded(async (req, res) => {
      const filter = accepted(listQuerySchema, Object.fromEntries(new URLSearchParams(req.getQuery())));
      sendJson(res, 200, ticketsJson(await tickets.list(filter)));
    }),
  );
  server.get(
    '/support/api/tickets/:number',
    guarded(async (req, res) => {
      const ticket = await ticketOf(tickets, req);
      sendJson(res, 200, ticketJson(ticket, await accounts.find(ticket.customerId)));
    }),
  );
  server.get(
    '/support/api/tickets/:number/attachments/:id',
    guarded(async (req, res) => sendAttachment(res, await attachmentOf(tickets, req))),
  );
  server.post(
    '/support/api/tickets/:number/answers',
    guarded(async (req, res) => {
      const reply = accepted(ticketReplySchema, await readJson(req, bodyBytes));
      const given = await answerTicket(parts, await ticketOf(tickets, req), reply);
      if (given) onDone();
      sendJson(res, 200, { outcome: given ? 'answered' : 'answered-before' });
    }),
  );
  server.post(
    '/support/api/tickets/:number/change',
    guarded(async (req, res) => {
      const wish = accepted(changeWishSchema, await readJson(req, bodyBytes));
      const ticket = await ticketOf(tickets, req);
      const result = await makeChange(parts, ticket, wish);
      log.info({ ticket: ticket.number, outcome: result.outcome }, 'support asked for a change');
      if (result.outcome === 'made') onDone();
      const { status, body } = changeOutcomeJson(result);
      sendJson(res, status, body);
    }),
  );
}

async function ticketOf(tickets: Tickets, req: Request): Promise<Ticket> {
  const number = /^\d{1,9}$/.test(String(req.params?.number)) ? Number(req.params?.number) : 0;
  const ticket = number > 0 ? await tickets.find(number) : null;
  if (!ticket) throw new HttpProblem(404, 'TICKET_UNKNOWN', 'There is no such ticket.');
  return ticket;
}

async function attachmentOf(tickets: Tickets, req: Request) {
  const id = attachmentIdSchema.safeParse(req.params?.id);
  const file = id.success ? await tickets.findAttachment((await ticketOf(tickets, req)).id, id.data) : null;
  if (!file) throw new HttpProblem(404, 'ATTACHMENT_UNKNOWN', 'The ticket has no such file.');
  return file;
}

/** Always to be saved, never shown: it is a stranger's file. */
async function sendAttachment(res: Response, { name, size, read }: StoredFile): Promise<void> {
  res.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(size),
    'Content-Disposition': contentDisposition('attachment', name),
  });
  await sendPieces(res, size, read);
}

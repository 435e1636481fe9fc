import type { TicketStatus } from '../../domain/ticket.ts';

/** The titles support knows statuses by (reference 5.2). */
export const statusTitles: Readonly<Record<TicketStatus, string>> = {
  new: 'New',
  'work-in-progress': 'Work in progress',
  resolved: 'Resolved',
  'waiting-on-customer': 'Waiting on customer',
  'waiting-on-agent': 'Waiting on agent',
};

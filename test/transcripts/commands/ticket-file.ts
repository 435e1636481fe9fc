import { CommandFailed } from '../../../bot/commands/command-failed.ts';
import { readConfiguration } from '../../../bot/configuration.ts';
import { environment } from '../../../bot/environment.ts';
import { DatabaseError } from '../../../prisma/database-error.ts';
import { openPool } from '../../../prisma/open-pool.ts';
import { ticketConversation } from '../exchange/ticket-conversation.ts';
import { transcriptOfTicket } from '../exchange/transcript-of-ticket.ts';

/**
 * The transcript of the conversation a ticket came from, out of the database of the configuration. An embedded one is read while the bot is
 * stopped. Throws `CommandFailed`.
 */
export async function ticketFile(number: number): Promise<string> {
  const { DATABASE_URL, DATA_DIR } = readConfiguration(environment());
  try {
    const { pool, close } = await openPool({ url: DATABASE_URL, dataDir: DATA_DIR });
    try {
      const conversation = await ticketConversation(pool, number);
      if (!conversation)
        throw new CommandFailed('TICKET_UNKNOWN', `There is no ticket ${number} that came from a conversation.`);
      return transcriptOfTicket(number, conversation);
    } finally {
      await close();
    }
  } catch (error) {
    throw error instanceof DatabaseError ? new CommandFailed(error.code, error.message) : error;
  }
}

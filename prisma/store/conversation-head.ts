import { z } from 'zod';
import { conversationIdSchema, customerIdSchema } from '../../domain/ids.ts';
import type { ConversationHead } from '../../domain/ports/conversations.ts';

/** The columns of a conversation that everybody may know. */
export const conversationHead = z.object({
  id: conversationIdSchema,
  channel: z.enum(['directline', 'botframework']),
  customerId: customerIdSchema,
  locale: z.string().nullable(),
  spoken: z.string().nullable(),
  lastSeq: z.int(),
}) satisfies z.ZodType<ConversationHead>;

import { z } from 'zod';
import { dateCodec } from './calendar.ts';

/** Something a customer is told without having just asked, in the conversation it came from. Stored as JSON until it is said. */
export const noticeCodec = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('change-applied'),
    oldPlan: z.string(),
    newPlan: z.string(),
    startDate: dateCodec,
  }),
  z.object({ kind: z.literal('ticket-answered'), ticketNumber: z.int(), text: z.string(), resolved: z.boolean() }),
  z.object({
    kind: z.literal('ticket-change-made'),
    ticketNumber: z.int(),
    serviceDescription: z.string(),
    newPlan: z.string(),
    startDate: dateCodec,
    /** The last day to undo it; null when it took effect at once. */
    undoUntil: dateCodec.nullable(),
  }),
]);
export type Notice = z.output<typeof noticeCodec>;

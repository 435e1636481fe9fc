import { z } from 'zod';

/** Where a new id comes from. Rules take it as a parameter, so that tests and replays get the same ids again. */
export interface Ids {
  /** A new id, never given before; unguessable, because some ids are seen by customers. */
  next(): string;
}

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/);

export const partnerIdSchema = id.brand<'PartnerId'>();
export const customerIdSchema = id.brand<'CustomerId'>();
export const planIdSchema = id.brand<'PlanId'>();
export const serviceIdSchema = id.brand<'ServiceId'>();
export const quoteIdSchema = id.brand<'QuoteId'>();
export const planChangeIdSchema = id.brand<'PlanChangeId'>();
export const ticketIdSchema = id.brand<'TicketId'>();
export const attachmentIdSchema = id.brand<'AttachmentId'>();
export const conversationIdSchema = id.brand<'ConversationId'>();

export type PartnerId = z.infer<typeof partnerIdSchema>;
export type CustomerId = z.infer<typeof customerIdSchema>;
export type PlanId = z.infer<typeof planIdSchema>;
export type ServiceId = z.infer<typeof serviceIdSchema>;
export type QuoteId = z.infer<typeof quoteIdSchema>;
export type PlanChangeId = z.infer<typeof planChangeIdSchema>;
export type TicketId = z.infer<typeof ticketIdSchema>;
export type AttachmentId = z.infer<typeof attachmentIdSchema>;
export type ConversationId = z.infer<typeof conversationIdSchema>;

import { z } from 'zod';
import { attachmentIdSchema, planChangeIdSchema, planIdSchema, quoteIdSchema, serviceIdSchema } from '../domain/ids.ts';

/** A change that is wished, for when it is begun: "my voice to unlimited", "and the phone". */
const wishSchema = z.object({ serviceId: serviceIdSchema, planId: planIdSchema.nullable() });
export type Wish = z.infer<typeof wishSchema>;

/**
 * What a conversation remembers between turns: the answers so far, as ids and ISO text. Prices, names and rights are never kept here;
 * they are looked up again in every turn.
 */
export const conversationContextSchema = z.object({
  serviceId: serviceIdSchema.nullable(),
  planId: planIdSchema.nullable(),
  startDate: z.iso.date().nullable(),
  quoteId: quoteIdSchema.nullable(),
  /** The change an undo is about. */
  changeId: planChangeIdSchema.nullable(),
  /** What the customer has written for support so far. */
  message: z.string(),
  attachmentIds: z.array(attachmentIdSchema),
  /** Makes sending a request or a question twice one ticket; minted when its question is asked. */
  ticketKey: z.string().nullable(),
  /** Inputs in a row that were not understood. */
  misses: z.int(),
  /** What was named and can mean several: only these are offered. Empty where nothing was narrowed. */
  likelyServices: z.array(serviceIdSchema),
  likelyPlans: z.array(planIdSchema),
  likelyDates: z.array(z.iso.date()),
  /**
   * The change whose price was asked last, or that is next, while nothing else was begun: "yes" and "from Monday then" begin it. Without a
   * plan it begins with the question which.
   */
  priceAsked: z
    .object({ serviceId: serviceIdSchema, planId: planIdSchema.nullable(), startDate: z.iso.date().nullable() })
    .nullable()
    .default(null),
  /** What was wished beside the change that is open, to be offered when that is over. */
  alsoWished: z.array(wishSchema).default([]),
  /** Whether the services were shown and nothing was begun since: "the second one" is one of them. */
  servicesShown: z.boolean().default(false),
  /** The language the customer asked for, as BCP 47; null while they never did. */
  language: z.string().nullable(),
});
export type ConversationContext = z.infer<typeof conversationContextSchema>;

export const nothingSaidYet: ConversationContext = {
  serviceId: null,
  planId: null,
  startDate: null,
  quoteId: null,
  changeId: null,
  message: '',
  attachmentIds: [],
  ticketKey: null,
  misses: 0,
  likelyServices: [],
  likelyPlans: [],
  likelyDates: [],
  priceAsked: null,
  alsoWished: [],
  servicesShown: false,
  language: null,
};

/** An answer the machine has made sure of before; a missing one is a mistake in the machine, not in what a person said. */
export function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The conversation lost an answer that its state rests on.');
  return value;
}

import { z } from 'zod';
import { planChangeIdSchema, planIdSchema, quoteIdSchema, serviceIdSchema } from '../../domain/ids.ts';

/** The card a button sits on. */
const card = z.string().max(64);

/** The key of the ticket it opens, which tells later whether it did. */
const ticket = z.string().max(64).optional();

/**
 * What a button of ours sends, together with the fields of its card. Anybody can send this, so it is only a wish: ids are looked up
 * again among the customer's own services, changes and offers.
 */
export const buttonSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('show services'), card }),
  z.object({ do: z.literal('help'), card }),
  z.object({ do: z.literal('ask support'), card }),
  z.object({ do: z.literal('change plan'), card, service: serviceIdSchema.optional() }),
  // Here and below the quote tells what became of the change once it is not open any more.
  z.object({ do: z.literal('undo'), card, change: planChangeIdSchema, quote: quoteIdSchema.optional() }),
  z.object({ do: z.literal('choose plan'), card, plan: planIdSchema.optional() }),
  z.object({ do: z.literal('choose date'), card, day: z.iso.date().optional(), date: z.string().max(100).default('') }),
  z.object({ do: z.literal('confirm change'), card, quote: quoteIdSchema.optional() }),
  z.object({ do: z.literal('request change'), card }),
  z.object({ do: z.literal('other date'), card }),
  z.object({ do: z.literal('other plan'), card }),
  z.object({ do: z.literal('send request'), card, message: z.string().optional(), ticket }),
  z.object({ do: z.literal('send question'), card, question: z.string().default(''), ticket }),
  z.object({ do: z.literal('confirm undo'), card, quote: quoteIdSchema.optional() }),
  z.object({ do: z.literal('keep change'), card }),
  z.object({ do: z.literal('cancel'), card }),
]);
export type Button = z.infer<typeof buttonSchema>;
export type ButtonAction = Button['do'];

/** The date a button stands for: its own day, else what the card's date field holds. */
export function dateOn(button: Extract<Button, { do: 'choose date' }>): string {
  return button.day ?? button.date;
}

/** Buttons that are a wish of their own and work on an old card too; the others answer the question of their card only. */
const wishes: readonly ButtonAction[] = ['show services', 'help', 'ask support', 'change plan', 'undo'];

export function isWish(button: Button): boolean {
  return wishes.includes(button.do);
}

/** The button and its fields as text, to tell whether it was pressed again. */
export function buttonText(button: Button): string {
  return JSON.stringify(button);
}

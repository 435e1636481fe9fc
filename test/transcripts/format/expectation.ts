import { z } from 'zod';
import { isMessageKey, nearestKeys } from '../meaning/message-pattern.ts';

/** A text in a file: exact, or `/pattern/`, or where the table of docs/transcripts.md says so a message key. Numbers count as text. */
export const textRule = z.union([z.string(), z.number().transform(String)]);
const someTexts = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(textRule));

const messageKey = z.string().superRefine((key, context) => {
  if (!isMessageKey(key)) context.addIssue({ code: 'custom', message: unknownKey(key) });
});

function unknownKey(key: string): string {
  return `there is no message "${key}" in dialogs/language; did you mean ${nearestKeys(key).join(' or ')}?`;
}

/** A message by its key, with the arguments that matter. */
export interface SaidKey {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

const saidKey = z.union([
  messageKey.transform((key): SaidKey[] => [{ key, args: {} }]),
  z
    .record(messageKey, z.record(z.string(), textRule).nullable())
    .transform((keys): SaidKey[] => Object.entries(keys).map(([key, args]) => ({ key, args: args ?? {} }))),
]);
const saidKeys = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(saidKey))
  .transform((keys) => keys.flat());

/** What a card is for, told by its buttons and its title; `none` is a message without a card. */
export const cardKinds = [
  ...(['cost', 'services', 'service', 'plan', 'date', 'request', 'question', 'change', 'undo'] as const),
  ...(['booked', 'any', 'none'] as const),
] as const;
export type CardKind = (typeof cardKinds)[number];

const expectationSchema = z.strictObject({
  text: textRule.optional(),
  contains: someTexts.optional(),
  without: someTexts.optional(),
  says: saidKeys.optional(),
  'says not': saidKeys.optional(),
  card: z.enum(cardKinds).optional(),
  title: textRule.optional(),
  rows: z.record(z.string(), textRule).optional(),
  lines: someTexts.optional(),
  fields: someTexts.optional(),
  choices: someTexts.optional(),
  buttons: someTexts.optional(),
  'no buttons': z.union([z.literal('all'), someTexts]).optional(),
  suggestions: someTexts.optional(),
  locale: z.string().optional(),
});

/** What one message of the bot must be like; everything named must hold. */
export type Expectation = z.output<typeof expectationSchema>;

/** A text alone stands for `{ text: … }`; nothing is any message, and `-u` describes the one that comes. */
export const expectation = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : (value ?? {})),
  expectationSchema,
);

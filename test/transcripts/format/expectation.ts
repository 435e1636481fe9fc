import { z } from 'zod';
import { isMessageKey } from '../meaning/message-pattern.ts';
import { patternFault } from '../meaning/text-rule.ts';
import { looksLikeKey, unknownKey } from '../meaning/unknown-key.ts';

/** A text in a file: exact, or `/pattern/`. Numbers count as text. */
export const textRule = z.union([z.string(), z.number().transform(String)]).superRefine((text, context) => {
  const fault = patternFault(text);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});
const someTexts = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(textRule));

/** A text, or a message key: what looks like a key and is none would never fit, and is told at once. */
export const keyOrTextRule = textRule.superRefine((text, context) => {
  if (looksLikeKey(text)) context.addIssue({ code: 'custom', message: unknownKey(text) });
});
const someKeysOrTexts = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(keyOrTextRule));

/** The same of the label of a row. */
const keyOrTextLabel = z.string().superRefine((text, context) => {
  const fault = patternFault(text) ?? (looksLikeKey(text) ? unknownKey(text) : null);
  if (fault) context.addIssue({ code: 'custom', message: fault });
});

const messageKey = z.string().superRefine((key, context) => {
  if (!isMessageKey(key)) context.addIssue({ code: 'custom', message: unknownKey(key) });
});

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
  title: keyOrTextRule.optional(),
  rows: z.record(keyOrTextLabel, textRule).optional(),
  lines: someKeysOrTexts.optional(),
  fields: someTexts.optional(),
  choices: someTexts.optional(),
  buttons: someKeysOrTexts.optional(),
  'no buttons': z.union([z.literal('all'), someKeysOrTexts]).optional(),
  suggestions: someKeysOrTexts.optional(),
  locale: z.string().optional(),
});

/** What one message of the bot must be like; everything named must hold. */
export type Expectation = z.output<typeof expectationSchema>;

/** A text alone stands for `{ text: … }`; nothing is any message, and `-u` describes the one that comes. */
export const expectation = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : (value ?? {})),
  expectationSchema,
);

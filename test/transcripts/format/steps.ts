import { z } from 'zod';
import { jsonSchema } from '../../../domain/json.ts';
import { expectation, keyOrTextRule, textRule } from './expectation.ts';
import { storedExpectation } from './stored-expectation.ts';

/** Changes of the demo's data: columns of the customer, and of plans and services by the title of the plan. */
const columns = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const dataSchema = z.strictObject({
  customer: columns.optional(),
  plans: z.record(z.string(), columns).optional(),
  services: z.record(z.string(), columns).optional(),
});
export type DataChanges = z.output<typeof dataSchema>;

/** Settings of the customer's partner; under the id of another partner, that one's. `null` takes a value back. */
export const settingsSchema = z.record(z.string(), jsonSchema);
export type SettingChanges = z.output<typeof settingsSchema>;

const always = z.literal(true);
const fileNames = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.string()));
/** What is typed is no rule: it can look like a pattern. */
const words = z.union([z.string(), z.number().transform(String)]);
const typed = z.preprocess(
  (value) => (typeof value === 'object' ? value : { text: value }),
  z.strictObject({ text: words, locale: z.string().optional() }),
);
const time = z
  .string()
  .regex(
    /^(\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?|\+\d+ (minute|hour|day|week|month|year)s?)$/,
    'write a moment such as 2026-12-01T09:00 or 2026-12-01, or a span such as "+3 days"',
  );
const support = z
  .string()
  .regex(/^(answer \d+ |change \d+)/, 'write as with "npm run tickets --": answer 1 "Done." --resolve, or change 1');
const fields = z.record(z.string(), words).default({});

/** Each step by the word it begins with. */
export const stepSchemas = {
  user: z.strictObject({ user: typed }),
  press: z.strictObject({ press: keyOrTextRule, fields, twice: z.boolean().default(false) }),
  'press old': z.strictObject({ 'press old': keyOrTextRule, fields }),
  attach: z.strictObject({ attach: fileNames, text: words.default('') }),
  redeliver: z.strictObject({ redeliver: always }),
  'redeliver anew': z.strictObject({ 'redeliver anew': always }),
  'new chat': z.strictObject({ 'new chat': always }),
  bot: z.strictObject({ bot: expectation }),
  updated: z.strictObject({ updated: expectation }),
  silence: z.strictObject({ silence: always }),
  clock: z.strictObject({ clock: time }),
  restart: z.strictObject({ restart: always }),
  support: z.strictObject({ support }),
  settings: z.strictObject({ settings: settingsSchema }),
  data: z.strictObject({ data: dataSchema }),
  mail: z.strictObject({
    mail: z.strictObject({
      subject: textRule.optional(),
      contains: fileNames.optional(),
      without: fileNames.optional(),
    }),
  }),
  database: z.strictObject({ database: storedExpectation }),
} as const;

export type StepKind = keyof typeof stepSchemas;
/** The words, in the order in which a step with several of them is told by. */
export const stepKinds = z.keyof(z.object(stepSchemas)).options;

type StepOf<Kind extends StepKind> = { readonly kind: Kind; readonly line: number; readonly index: number } & Readonly<
  z.output<(typeof stepSchemas)[Kind]>
>;
/** One step of a transcript, with its line in the file (from 1) and its place among the steps (from 0). */
export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind];
export type StepOfKind<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

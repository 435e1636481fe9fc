import { z } from 'zod';
import { rowsSchema } from './rows.ts';
import { dataSchema, type Step, settingsSchema } from './steps.ts';

export const channelNames = ['directline', 'msteams'] as const;
export type ChannelName = (typeof channelNames)[number];

/** The day the demo is made for, and the hour in the partner's time zone at which a conversation begins, where a file does not say. */
const usualClock = '2026-11-22T10:00';

export const headerSchema = z.strictObject({
  name: z.string().min(1),
  shows: z.string().optional(),
  covers: z.array(z.union([z.string(), z.number().transform(String)])).default([]),
  as: z.union([z.string(), z.number().transform(String)]),
  locale: z.string().default('en-GB'),
  clock: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'write the moment it begins, such as 2026-11-22T10:00')
    .default(usualClock),
  channels: z.array(z.enum(channelNames)).default([...channelNames]),
  settings: settingsSchema.default({}),
  data: dataSchema.default({}),
  rows: rowsSchema.optional(),
});

/** One conversation as a file tells it. */
export interface Transcript extends z.output<typeof headerSchema> {
  /** As it is to be named to people. */
  readonly file: string;
  readonly steps: readonly Step[];
}

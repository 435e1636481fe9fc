import { z } from 'zod';
import { jsonObjectSchema, jsonSchema } from '../../../domain/json.ts';

const account = z.looseObject({ id: z.string().optional(), name: z.string().optional(), role: z.string().optional() });

/** What is read of an activity of a Bot Framework `.transcript`; every tool leaves out other fields. */
const activitySchema = z.object({
  type: z.string(),
  id: z.string().optional(),
  timestamp: z.string().optional(),
  locale: z.string().optional(),
  from: account.optional(),
  text: z.string().optional(),
  value: jsonSchema.optional(),
  attachments: z.array(jsonObjectSchema).optional(),
  suggestedActions: jsonObjectSchema.optional(),
});
export type ExchangedActivity = z.output<typeof activitySchema>;

/** A `.transcript` file of the Bot Framework tools: a JSON array of activities. */
export const activitiesFile = z.array(activitySchema);

/** Who said it. Tools that leave out the role name the bot "bot". */
export function speakerOf({ from }: ExchangedActivity): 'user' | 'bot' {
  if (from?.role) return from.role === 'bot' ? 'bot' : 'user';
  return /bot/i.test(`${from?.id} ${from?.name}`) ? 'bot' : 'user';
}

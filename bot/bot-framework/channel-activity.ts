import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Json } from '../../domain/json.ts';
import { HttpProblem } from '../http/http-problem.ts';

const id = z.string().min(1).max(1000);

const leastShape = z.looseObject({
  type: z.string().min(1).max(100),
  id,
  channelId: z.string().min(1).max(100),
  conversation: z.looseObject({ id }),
  from: z.looseObject({ id }),
  recipient: z.looseObject({ id }).optional(),
  text: z.string().max(100_000).optional(),
  // Without it the check against the token's claim is skipped, and answers would go wherever the default points.
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
});

const activitySchema = z.custom<Activity>((body) => leastShape.safeParse(body).success);

/** The activity a channel posted, if it has the shape botbuilder relies on. Throws `HttpProblem` 400 `ACTIVITY_INVALID`. */
export function readChannelActivity(body: Json): Activity {
  const activity = activitySchema.safeParse(body);
  if (!activity.success) throw new HttpProblem(400, 'ACTIVITY_INVALID', 'This is not an activity of a channel.');
  return activity.data;
}

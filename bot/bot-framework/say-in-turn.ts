import type { TurnContext } from 'botbuilder';
import type { JsonObject } from '../../domain/json.ts';
import { describeError } from '../http/describe-error.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { renderingFor } from './rendering-for.ts';

/**
 * Says at once what belongs to no conversation, such as the way to sign in. What the channel does not take is logged and left: the
 * message may have arrived, and whoever misses it writes again.
 */
export async function sayInTurn({ log }: BotFrameworkDesk, context: TurnContext, message: JsonObject): Promise<void> {
  try {
    for (const one of renderingFor(context.activity.channelId).messages(message))
      await context.sendActivity({ ...one, type: 'message' });
  } catch (error) {
    log.error({ error: describeError(error) }, 'a message was not taken by its channel');
  }
}

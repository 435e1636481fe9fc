import type { TurnContext } from 'botbuilder';
import type { JsonObject } from '../../domain/json.ts';
import { describeError } from '../http/describe-error.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';

/**
 * Says at once what belongs to no conversation, such as the way to sign in. What the channel does not take is logged and left: the
 * message may have arrived, and whoever misses it writes again.
 */
export async function sayInTurn({ log }: BotFrameworkDesk, context: TurnContext, message: JsonObject): Promise<void> {
  try {
    await context.sendActivity({ ...message, type: 'message' });
  } catch (error) {
    log.error({ error: describeError(error) }, 'a message was not taken by its channel');
  }
}

import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { MicrosoftAppCredentials } from 'botframework-connector';
import type { JsonObject } from '../../domain/json.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BotFrameworkCredentials } from './bot-framework-credentials.ts';
import { connectorClient } from './connector-client.ts';

/** What the channel is answered. */
export interface ChannelAnswer {
  readonly status: number;
  readonly body: object | undefined;
}

/**
 * botbuilder's adapter without its own HTTP border, which sends the text of errors to the caller and prints stacks (reference/channel.md 1).
 */
export class ChannelAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #credentials: MicrosoftAppCredentials;

  constructor({ appId, appPassword, appType, tenantId }: BotFrameworkCredentials, outboundTimeoutMs: number) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        {
          MicrosoftAppId: appId,
          MicrosoftAppPassword: appPassword,
          MicrosoftAppType: appType,
          ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
        },
        undefined,
        undefined,
        undefined,
        { httpClient: connectorClient(outboundTimeoutMs) },
      ),
    );
    this.#appId = appId;
    this.#credentials = new MicrosoftAppCredentials(appId, appPassword, tenantId);
  }

  /** Runs `logic` for an activity whose sender proved to be the channel. Throws `HttpProblem` 401 otherwise, and what `logic` throws. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<ChannelAnswer> {
    let authenticated = false;
    try {
      const response = await this.processActivity(authorization, activity, async (context) => {
        authenticated = true;
        await logic(context);
      });
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      if (authenticated || !isRefusal(error)) throw error;
      throw new HttpProblem(401, 'NOT_AUTHENTICATED', 'The token does not prove that this comes from the channel.');
    }
  }

  /** The bot's own token, for the channel's server. */
  token(): Promise<string> {
    return this.#credentials.getToken();
  }

  /**
   * Says something in a chat that nobody has just written in, or puts it in the place of what was said there. Gives the channel's id of
   * the message; null from a channel that gives none. Throws `ChannelCallFailed`, and botbuilder's error for a message that was refused.
   */
  async send(reference: JsonObject, activity: JsonObject, replaces: string | null): Promise<string | null> {
    let sentId: string | null = null;
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      if (replaces !== null) await context.updateActivity({ ...activity, type: 'message', id: replaces });
      sentId = replaces ?? (await context.sendActivity({ ...activity, type: 'message' }))?.id ?? null;
    });
    return sentId;
  }
}

const tokenFaults: readonly string[] = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** botbuilder's `AuthenticationError`, which it does not export, and those of the library it checks signatures with. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const refused = 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
  return refused || tokenFaults.includes(error.name);
}

import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { describeError } from '../http/describe-error.ts';
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
  readonly #log: Logger;

  constructor(
    { appId, appPassword, appType, tenantId }: BotFrameworkCredentials,
    outboundTimeoutMs: number,
    log: Logger,
  ) {
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
    this.#log = log;
  }

  /**
   * Runs a turn for an activity whose sender proved to be the channel. Throws `HttpProblem` 401 otherwise. A turn that fails later is
   * logged and answered as taken: what it said may have arrived, and the channel would deliver the message again.
   */
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
      if (authenticated) {
        this.#log.error({ error: describeError(error) }, 'a turn of a channel failed');
        return { status: 200, body: undefined };
      }
      if (!isRefusal(error)) throw error;
      throw new HttpProblem(401, 'NOT_AUTHENTICATED', 'The token does not prove that this comes from the channel.');
    }
  }
}

const tokenFaults: readonly string[] = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** botbuilder's `AuthenticationError`, which it does not export, and those of the library it checks signatures with. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const refused = 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
  return refused || tokenFaults.includes(error.name);
}

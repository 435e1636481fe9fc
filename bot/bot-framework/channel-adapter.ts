import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { AuthenticationConstants, MicrosoftAppCredentials } from 'botframework-connector';
import type { JsonObject } from '../../domain/json.ts';
import type { BotFrameworkCredentials } from './bot-framework-credentials.ts';
import { connectorClient } from './connector-client.ts';
import { isChannelServer } from './known-servers.ts';

/** A chat that is kept asks for its answers at no server of a channel: it gets neither them nor the bot's token. `code` is stable. */
export class ServerUnknown extends Error {
  override readonly name = 'ServerUnknown';
  readonly code = 'SERVER_UNKNOWN';
  constructor() {
    super('The chat is to be answered at no known server of a channel.');
  }
}

/** What the channel is answered. */
export interface ChannelAnswer {
  readonly status: number;
  readonly body: object | undefined;
}

/**
 * botbuilder's adapter without its own HTTP border, which sends the text of errors to the caller and prints stacks, and without its own
 * check of tokens, which is `ChannelGuard`'s.
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

  /** Runs `logic` for an activity that is proven to be the channel's: botbuilder is not asked again, and sees no token. */
  async receive(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<ChannelAnswer> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const proof = {
      claimsIdentity,
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity),
    };
    const response = await this.processActivity(proof, activity, logic);
    return { status: response?.status ?? 200, body: response?.body };
  }

  /** The bot's own token, for the channel's server. */
  token(): Promise<string> {
    return this.#credentials.getToken();
  }

  /**
   * Says something in a chat that nobody has just written in, or puts it in the place of what was said there. Gives the channel's id of
   * the message; null from a channel that gives none. Throws {@link ServerUnknown}, `ChannelCallFailed`, and botbuilder's error for a message that was refused.
   */
  async send(reference: JsonObject, activity: JsonObject, replaces: string | null): Promise<string | null> {
    if (!isChannelServer(String(reference['serviceUrl']))) throw new ServerUnknown();
    let sentId: string | null = null;
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      if (replaces !== null) await context.updateActivity({ ...activity, type: 'message', id: replaces });
      sentId = replaces ?? (await context.sendActivity({ ...activity, type: 'message' }))?.id ?? null;
    });
    return sentId;
  }
}

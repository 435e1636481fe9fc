import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
export type ConnectorClient = NonNullable<ConnectorOptions['httpClient']>;
type ConnectorRequest = Parameters<ConnectorClient['sendRequest']>[0];
type ConnectorResponse = Awaited<ReturnType<ConnectorClient['sendRequest']>>;

/** A call to the channel that came to nothing. */
export class ChannelCallFailed extends Error {
  override readonly name = 'ChannelCallFailed';
  /** Whether the channel may have done what it was asked; if so, it is never asked again blindly. */
  readonly mayBeDone: boolean;
  constructor(message: string, { mayBeDone }: { mayBeDone: boolean }) {
    super(message);
    this.mayBeDone = mayBeDone;
  }
}

/** Answers of whatever stands before a channel, or of one that is busy. Teams' guide has them repeated (reference/channel.md 5). */
const notDone = [412, 502, 503, 504];

/**
 * Sends botbuilder's calls to a channel. On its own botbuilder waits for ever, and repeats a POST three times on 5xx or a reset, which
 * says a message twice that was taken the first time. Here every call has a timeout, and only 429, where nothing was made, is left to
 * botbuilder to repeat. Source: reference/channel.md 1.
 */
export function connectorClient(timeoutMs: number): ConnectorClient {
  return {
    sendRequest: async (request) => {
      const response = await send(request, timeoutMs);
      if (response.status >= 500 || notDone.includes(response.status))
        throw new ChannelCallFailed(`The channel answered ${response.status}.`, {
          mayBeDone: !notDone.includes(response.status),
        });
      return response;
    },
  };
}

async function send(request: ConnectorRequest, timeoutMs: number): Promise<ConnectorResponse> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.headersArray().map(({ name, value }): [string, string] => [name, value]),
      signal: AbortSignal.timeout(timeoutMs),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
    });
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of response.headers) headers.set(name, value);
    return { request, headers, status: response.status, bodyAsText: await response.text() };
  } catch (error) {
    // Without the `code` of the cause, by which botbuilder would choose to repeat it.
    const what = error instanceof Error && error.name === 'TimeoutError' ? `in ${timeoutMs} ms` : 'at all';
    throw new ChannelCallFailed(`The channel did not answer ${what}.`, { mayBeDone: !wasNotReached(error) });
  }
}

const notReached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function wasNotReached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && notReached.includes(String(cause.code));
}

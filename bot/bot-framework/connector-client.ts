import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
export type ConnectorClient = NonNullable<ConnectorOptions['httpClient']>;
type ConnectorRequest = Parameters<ConnectorClient['sendRequest']>[0];
type ConnectorResponse = Awaited<ReturnType<ConnectorClient['sendRequest']>>;

/** A call to the channel whose outcome is unknown: it may have been taken. Never repeated blindly. */
export class ChannelCallFailed extends Error {
  override readonly name = 'ChannelCallFailed';
}

/**
 * Sends botbuilder's calls to a channel. On its own botbuilder waits for ever, and repeats a POST three times on 5xx or a reset, which
 * says a message twice that was taken the first time. Here every call has a timeout, and only 429, where nothing was made, is left to
 * botbuilder to repeat. Source: reference/channel.md 1.
 */
export function connectorClient(timeoutMs: number): ConnectorClient {
  return {
    sendRequest: async (request) => {
      const response = await send(request, timeoutMs);
      if (response.status >= 500) throw new ChannelCallFailed(`The channel answered ${response.status}.`);
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
    throw new ChannelCallFailed(`The channel did not answer ${what}.`);
  }
}

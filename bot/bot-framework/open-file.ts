import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { isChannelServer, isFileStore } from './known-servers.ts';
import { lookupPublic } from './lookup-public.ts';

/** As browsers, but fewer. */
const mostRedirects = 5;

/** Where a file is asked for. */
export interface FileDoor {
  /** The channel's own server. */
  readonly serviceUrl: string;
  /** The bot's token for that server. */
  token(): Promise<string>;
  /** Ends the request, and the answer with it. */
  readonly signal: AbortSignal;
}

/**
 * Asks for a file, which lies on the channel's own server or in one of Teams' stores and nowhere else, however often it is redirected.
 * The bot's token goes with what the channel's server keeps under the address of an attachment, and with no redirect away from there.
 * Throws an Error whose message is for the log.
 */
export async function openFile(address: string, { serviceUrl, token, signal }: FileDoor): Promise<IncomingMessage> {
  const bearer = isChannelAttachment(address, serviceUrl) ? await token() : null;
  let next = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!isFileStore(next) && !isOnServer(next, serviceUrl)) throw new Error('The file is not where files are kept.');
    const withToken = bearer !== null && isChannelAttachment(next, serviceUrl);
    const answer = await get(next, { signal, headers: withToken ? { Authorization: `Bearer ${bearer}` } : {} });
    if (answer.statusCode === 200) return answer;
    answer.destroy();
    const { location } = answer.headers;
    if (!isRedirect(answer.statusCode)) throw new Error(`The file’s server answered ${answer.statusCode}.`);
    if (location === undefined || !URL.canParse(location, next)) throw new Error('The file is redirected to nowhere.');
    next = new URL(location, next).href;
  }
  throw new Error('The file is redirected too often.');
}

function get(address: string, { signal, headers }: { signal: AbortSignal; headers: Record<string, string> }) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    // A connection of its own, so that no other that is open to the same name is taken.
    https.request(address, { agent: false, lookup: lookupPublic, signal, headers }, resolve).on('error', reject).end();
  });
}

function isRedirect(status: number | undefined): boolean {
  return [301, 302, 303, 307, 308].includes(status ?? 0);
}

function isOnServer(address: string, serviceUrl: string): boolean {
  return isChannelServer(address) && new URL(address).origin === new URL(serviceUrl).origin;
}

/** What the Connector API calls an attachment. To nothing else of the server a customer may send the bot, which has rights there. */
function isChannelAttachment(address: string, serviceUrl: string): boolean {
  return isOnServer(address, serviceUrl) && /\/v3\/attachments\/[^/%]+\/views\/[^/%]+$/.test(new URL(address).pathname);
}

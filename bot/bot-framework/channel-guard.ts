import type { Activity } from 'botbuilder';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { MonotonicClock } from '../../domain/monotonic-clock.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { callerAddress } from '../incoming/caller-address.ts';
import { RateLimit } from '../incoming/rate-limit.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { isChannelServer } from './known-servers.ts';

/** Channels' tokens have some 1,000 characters. */
const longestAuthorization = 8 * 1024;
/** By how much the clocks of the channel and of this machine may differ. */
const leewaySeconds = 300;

/**
 * The one issuer of what channels sign, for single-tenant bots too. botbuilder also takes tokens that Entra gave to whoever has the bot's
 * secret, of any tenant, which a developer's emulator shows; with such a one anybody could be any customer.
 */
const issuer = 'https://api.botframework.com';

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200) });
const claimsSchema = z.object({
  iss: z.literal(issuer),
  aud: z.string(),
  exp: z.number(),
  serviceurl: z.string(),
});

/** A channel that proved to be one. */
export interface ProvenChannel {
  /** The server it takes answers at. */
  readonly serviceUrl: string;
  /** The channels it may speak for. */
  readonly endorsements: readonly string[];
}

export interface ChannelGuardParts {
  readonly appId: string;
  readonly keys: Pick<ChannelKeys, 'find'>;
  readonly monotonic: MonotonicClock;
  readonly log: Logger;
}

/**
 * Lets nobody but the channel in. It sees every token before anything else does: botbuilder keeps for ever what unproven tokens say of
 * their tenant, and prints keys and stacks. Nothing of a token is kept here, and what a token costs is bounded by its length.
 *
 * Calls that are refused are counted by address, and answered with 429 when they are too many. A call that proves to be the channel's is
 * never counted: nobody can lock the channel out, also where a proxy gives all callers one address.
 */
export class ChannelGuard {
  readonly #parts: ChannelGuardParts;
  readonly #refusals: RateLimit;

  constructor(parts: ChannelGuardParts) {
    this.#parts = parts;
    this.#refusals = new RateLimit(parts.monotonic, {
      ...{ perWindow: 100, windowSeconds: 60, code: 'TOO_MANY_REFUSED' },
      message: 'Too many calls that do not come from the channel.',
    });
  }

  /**
   * Who calls, by the token alone, so that nobody else's body is read. Throws `HttpProblem`: 401 `NOT_AUTHENTICATED`, 429
   * `TOO_MANY_REFUSED`, 503 `CHANNEL_KEYS_UNREACHABLE`.
   */
  async identify(authorization: string | undefined, remoteAddress: string | undefined): Promise<ProvenChannel> {
    const proven = await this.#prove(authorization ?? '');
    return typeof proven === 'string' ? this.#refuse(proven, remoteAddress) : proven;
  }

  /** Throws `HttpProblem` 401 `NOT_AUTHENTICATED` for an activity of another channel, or one that asks for answers at another server. */
  admit({ channelId, serviceUrl }: Activity, channel: ProvenChannel, remoteAddress: string | undefined): void {
    if (!channel.endorsements.includes(channelId)) this.#refuse('key does not endorse the channel', remoteAddress);
    if (serviceUrl !== channel.serviceUrl) this.#refuse('token is for another service URL', remoteAddress);
    if (!isChannelServer(serviceUrl)) this.#refuse('service URL is of no known server', remoteAddress);
  }

  /** Gives a word for the log when there is no proof. */
  async #prove(authorization: string): Promise<ProvenChannel | string> {
    if (authorization === '') return 'no token';
    if (authorization.length > longestAuthorization) return 'token too long';
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    const said = token === undefined ? null : decode(token);
    if (token === undefined || said === null) return 'no token of a channel';
    if (said.claims.aud.toLowerCase() !== this.#parts.appId.toLowerCase()) return 'another audience';
    const found = await this.#parts.keys.find(said.header.kid);
    if (found === null) return 'unknown key';
    try {
      await jwtVerify(token, found.key, { algorithms: ['RS256'], issuer, clockTolerance: leewaySeconds });
    } catch (error) {
      if (error instanceof errors.JOSEError) return error.code;
      throw error;
    }
    return { serviceUrl: said.claims.serviceurl, endorsements: found.endorsements };
  }

  #refuse(reason: string, remoteAddress: string | undefined): never {
    this.#refusals.count(callerAddress(remoteAddress));
    this.#parts.log.warn({ reason }, 'a call that is not the channel’s was refused');
    throw new HttpProblem(401, 'NOT_AUTHENTICATED', 'The token does not prove that this comes from the channel.');
  }
}

/** What a token says, which proves nothing yet; null when it is not of a kind a channel shows. */
function decode(token: string) {
  try {
    const header = headerSchema.safeParse(decodeProtectedHeader(token));
    const claims = claimsSchema.safeParse(decodeJwt(token));
    return header.success && claims.success ? { header: header.data, claims: claims.data } : null;
  } catch {
    return null;
  }
}

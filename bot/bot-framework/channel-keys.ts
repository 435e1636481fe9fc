import { type CryptoKey, createRemoteJWKSet, customFetch, errors } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import { describeError } from '../http/describe-error.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** Where Azure's public cloud says which keys its channels sign with. */
const metadataAddress = new URL('https://login.botframework.com/v1/.well-known/openidconfiguration');
const minute = 60_000;
const hour = 60 * minute;

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https$/ }) });
const publishedSchema = z.object({ kid: z.string(), endorsements: z.array(z.string()) });

/** A key that channels sign with. */
export interface ChannelKey {
  readonly key: CryptoKey;
  /** The channels it may sign for, such as `msteams`. */
  readonly endorsements: readonly string[];
}

/**
 * The keys Azure's channels sign with, as Azure publishes them. They are fetched when the first is needed and anew once they are an hour
 * old, while the old ones still serve, for a day at most. A key nobody knows has them fetched at most every five minutes.
 */
export class ChannelKeys {
  readonly #log: Logger;
  /** When they were last asked for, by the clock that nobody sets. */
  #askedAt = 0;
  readonly #published = createRemoteJWKSet(metadataAddress, {
    ...{ cacheMaxAge: 24 * hour, cooldownDuration: 5 * minute, timeoutDuration: 5000 },
    [customFetch]: (address, init) => {
      this.#askedAt = performance.now();
      return fetchKeys(address, init);
    },
  });

  constructor(log: Logger) {
    this.#log = log;
  }

  /** The key of this name; null when Azure publishes none. Throws `HttpProblem` 503 `CHANNEL_KEYS_UNREACHABLE`, on which a channel delivers again. */
  async find(kid: string): Promise<ChannelKey | null> {
    try {
      const key = await this.#published({ alg: 'RS256', kid });
      this.#renew();
      const published = this.#published.jwks()?.keys.find((candidate) => candidate.kid === kid);
      return { key, endorsements: publishedSchema.safeParse(published).data?.endorsements ?? [] };
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return null;
      this.#log.error({ error: describeError(error) }, 'the keys of the channels could not be fetched');
      throw new HttpProblem(503, 'CHANNEL_KEYS_UNREACHABLE', 'The keys of the channel cannot be had. Try again soon.', {
        'Retry-After': '5',
      });
    }
  }

  #renew(): void {
    if (performance.now() - this.#askedAt < hour) return;
    this.#published.reload().catch((error: unknown) => {
      this.#log.warn({ error: describeError(error) }, 'the keys of the channels could not be fetched anew');
    });
  }
}

/** Azure's metadata says where the keys are. */
async function fetchKeys(address: string, init: RequestInit): Promise<Response> {
  const metadata = await fetch(address, init);
  if (!metadata.ok) return metadata;
  return fetch(metadataSchema.parse(await metadata.json()).jwks_uri, init);
}

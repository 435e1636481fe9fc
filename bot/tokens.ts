import { createSecretKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../domain/calendar.ts';
import { attachmentIdSchema, conversationIdSchema, customerIdSchema } from '../domain/ids.ts';
import { HttpProblem } from './http/http-problem.ts';

const sessionClaims = z.object({
  /** `dl_` and the customer: Web Chat takes ids with this prefix only from a token. */
  user: z.string(),
  customer: customerIdSchema,
  conv: conversationIdSchema,
  /** Pages that may use this token; when absent, every allowed origin. */
  origins: z.array(z.string()).optional(),
});
const attachmentClaims = z.object({ conv: conversationIdSchema, att: attachmentIdSchema });

/** Whom a request speaks for, and in which conversation. */
export type Session = z.infer<typeof sessionClaims>;

const signInClaims = z.object({ channel: z.string(), chat: z.string(), user: z.string() });

const kinds = {
  conversation: sessionClaims,
  stream: sessionClaims,
  attachment: attachmentClaims,
  'sign-in': signInClaims,
} as const;
type TokenKind = keyof typeof kinds;
type ClaimsOf<Kind extends TokenKind> = z.infer<(typeof kinds)[Kind]>;

const issuer = 'planswitch';

/**
 * Signs and reads the tokens of Direct Line, `conversation` (every call), `stream` (short-lived, in the socket's address) and `attachment`
 * (in a file's address), and that of a chat elsewhere whose owner wants to sign in, `sign-in`. One kind is never taken for another.
 * HS256, by jose.
 */
export class Tokens {
  readonly #key: KeyObject;
  readonly #wallClock: Clock;

  /** The key has at least 32 bytes and is kept with the data, so that tokens outlive a restart. Throws a RangeError for a shorter one. */
  constructor(key: Uint8Array, wallClock: Clock) {
    if (key.length < 32) throw new RangeError('The token key must have at least 32 bytes.');
    // As an object it is prepared once, not for every token.
    this.#key = createSecretKey(key);
    this.#wallClock = wallClock;
  }

  async sign<Kind extends TokenKind>(kind: Kind, claims: ClaimsOf<Kind>, lifetimeSeconds: number): Promise<string> {
    const now = Math.floor(this.#wallClock.now().epochMilliseconds / 1000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(kind)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetimeSeconds)
      .sign(this.#key);
  }

  /** Throws `HttpProblem` 403: Web Chat takes any other status for the end of the conversation (reference/channel.md 2). */
  async verify<Kind extends TokenKind>(kind: Kind, token: string): Promise<ClaimsOf<Kind>>;
  async verify(kind: TokenKind, token: string): Promise<ClaimsOf<TokenKind>> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        issuer,
        audience: kind,
        requiredClaims: ['exp'],
        currentDate: new Date(this.#wallClock.now().epochMilliseconds),
      });
      return kinds[kind].parse(payload);
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new HttpProblem(403, 'TOKEN_EXPIRED', 'The token has expired.');
      throw new HttpProblem(403, 'TOKEN_INVALID', 'The token is not valid here.');
    }
  }
}

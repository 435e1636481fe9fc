import type { Request, Response } from 'restify';
import { type Accounts, CustomerUnknown } from '../../domain/ports/accounts.ts';
import type { Conversations } from '../../domain/ports/conversations.ts';
import type { Settings } from '../../domain/ports/settings.ts';
import { authorize } from '../direct-line/authorize.ts';
import { sendJson } from '../http/send-json.ts';
import type { Tokens } from '../tokens.ts';
import { brandOf, type PartnerBrand } from './partner-brand.ts';

export interface BrandParts {
  readonly tokens: Tokens;
  readonly accounts: Pick<Accounts, 'find'>;
  readonly conversations: Pick<Conversations, 'find'>;
  readonly settings: Pick<Settings, 'partners'>;
}

/** What the chat page shows of the partner its customer belongs to. */
interface BrandAnswer extends Omit<PartnerBrand, 'language'> {
  /** BCP 47: in which the bot spoke last in this conversation; null before its first words. */
  readonly spoken: string | null;
  /** BCP 47: the customer's own language where it is known, and the partner's; for a browser with none the bot speaks. */
  readonly languages: readonly string[];
}

/**
 * `GET /chat/brand`, with the token of a conversation: title, logo and colours of its customer's partner, and which language to begin in.
 * 401 `TOKEN_MISSING`, 403 `TOKEN_EXPIRED` and `TOKEN_INVALID`, 404 `CUSTOMER_UNKNOWN`.
 */
export async function getBrand(req: Request, res: Response, parts: BrandParts): Promise<void> {
  const session = await authorize(req, parts.tokens);
  const [customer, conversation, partners] = await Promise.all([
    parts.accounts.find(session.customer),
    parts.conversations.find(session.conv),
    parts.settings.partners(),
  ]);
  if (!customer) throw new CustomerUnknown(session.customer);
  const { language, ...brand } = brandOf(partners, customer.partnerId);
  const answer: BrandAnswer = {
    ...brand,
    spoken: conversation?.spoken ?? null,
    languages: customer.language === null ? [language] : [customer.language, language],
  };
  sendJson(res, 200, answer);
}

import type { Server } from 'restify';
import { z } from 'zod';
import { serviceOf } from '../../domain/account.ts';
import { dateCodec } from '../../domain/calendar.ts';
import { serviceIdSchema } from '../../domain/ids.ts';
import { PartnerUnusable } from '../../domain/ports/accounts.ts';
import { findPartner } from '../../domain/settings/find-partner.ts';
import { accepted } from '../http/accepted.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { sendJson } from '../http/send-json.ts';
import { storedSettings } from './explain-settings.ts';
import { type OperatorParts, operatorRoute } from './operator-parts.ts';
import { previewQuote } from './preview-quote.ts';
import { type QuotePreview, quotePreviewCodec } from './quote-preview-json.ts';

const querySchema = z.strictObject({
  service: serviceIdSchema,
  plan: z.string().min(1).max(200).optional(),
  date: z.union([z.literal(['today', 'tomorrow']), dateCodec]).optional(),
});

/**
 * What a change of a service would cost: `?service=&plan=&date=`. A plan that cannot be had is an answer too (`refusal`); a service that
 * is not there, or a partner whose settings do not fit, is a fault. No quote is stored.
 */
export function mountQuote(server: Server, parts: OperatorParts): void {
  server.get(
    '/operator/api/quote',
    operatorRoute(parts, async (req, res) => {
      const wish = accepted(querySchema, Object.fromEntries(new URLSearchParams(req.getQuery())));
      sendJson(res, 200, z.encode(quotePreviewCodec, await previewFor(parts, wish)));
    }),
  );
}

async function previewFor(
  { accounts, settings, clock }: OperatorParts,
  wish: z.output<typeof querySchema>,
): Promise<QuotePreview> {
  const unknown = new HttpProblem(
    404,
    'SERVICE_UNKNOWN',
    `There is no service ${wish.service}. A customer's services, with their ids, are listed with: npm run quote -- --customer LOGIN`,
  );
  const customer = await accounts.customerOf(wish.service);
  if (!customer) throw unknown;
  const partners = await settings.partners();
  const now = clock.now();
  try {
    return await accounts.within(customer, now, async ({ account }) => {
      const service = serviceOf(account, wish.service);
      if (!service) throw unknown;
      const source = storedSettings(partners, findPartner(partners, account.partner.id));
      return previewQuote(account, service, wish, now, source);
    });
  } catch (error) {
    if (error instanceof PartnerUnusable) throw new HttpProblem(409, error.code, error.message);
    throw error;
  }
}

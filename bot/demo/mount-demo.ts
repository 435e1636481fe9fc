import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Account } from '../../domain/account.ts';
import { dateCodec, dayAt, type TimeZone } from '../../domain/calendar.ts';
import { type CustomerId, conversationIdSchema, customerIdSchema } from '../../domain/ids.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import { isOriginAllowed } from '../direct-line/origins.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { isOwnHost } from '../http/own-host.ts';
import { readJson } from '../http/read-json.ts';
import { route } from '../http/route.ts';
import { sendJson } from '../http/send-json.ts';
import { checkSupportKey } from '../support/support-key.ts';
import { type PageAssets, pageTemplate } from '../web/page-assets.ts';
import { sendPage } from '../web/send-page.ts';
import { type DemoClock, DemoDateRefused } from './demo-clock.ts';
import { tokenFor } from './demo-portal.ts';
import { everyAccount } from './every-account.ts';
import { customerList } from './login-page.ts';

export interface DemoParts {
  readonly accounts: Accounts;
  readonly clock: DemoClock;
  readonly assets: PageAssets;
  readonly directLineSecret: string;
  readonly supportApiKey: string;
  /** Where browsers reach the demo, if that is a proxy. */
  readonly publicUrl?: string | undefined;
  /** Where this process reaches its own server. */
  readonly ownAddress: () => string;
  /** Resolves when everything that became due has been done and said. */
  readonly onClockMoved: () => Promise<void>;
  readonly log: Logger;
}

const bodyBytes = 4096;
const loginSchema = z.object({
  customerId: customerIdSchema,
  conversationId: conversationIdSchema.optional(),
  newConversation: z.boolean().optional(),
});
const moveSchema = z.union([
  z.object({ days: z.int(), customerId: customerIdSchema.optional() }),
  z.object({ to: dateCodec, customerId: customerIdSchema.optional() }),
]);

/**
 * Hangs what only the demo has: the page to log in as a customer, the portal behind it, and the date that can be moved. Whoever reaches
 * it can be any customer, so it is not there outside the demo, and under the names of this machine and the public URL only.
 */
export function mountDemo(server: Server, parts: DemoParts): void {
  const { clock, assets, log } = parts;
  const own = (handle: (req: Request, res: Response) => Promise<void>) =>
    route(log, async (req, res) => {
      refuseForeignHost(req, parts);
      await handle(req, res);
    });
  const login = pageTemplate('login');
  const accounts = everyAccount(parts);
  /** "Today" is the customer's, or without one the Default partner's. */
  const timeZoneFor = async (customerId: CustomerId | undefined): Promise<TimeZone> => {
    if (customerId) return (await accountOf(parts, customerId)).partner.timeZone;
    const all = await accounts();
    const account = all.find(({ partner }) => partner.isDefault) ?? all[0];
    if (!account) throw new HttpProblem(409, 'NO_CUSTOMERS', 'The database has no customers.');
    return account.partner.timeZone;
  };
  server.get(
    '/',
    own(async (_req, res) => {
      const customers = customerList(await accounts());
      sendPage(res, { template: login, places: { assets: assets.folder, customers }, frameAncestors: [] });
    }),
  );
  server.post(
    '/demo/portal/login',
    own(async (req, res) => {
      refuseOthers(req, parts);
      const body = loginSchema.safeParse(await readJson(req, bodyBytes));
      if (!body.success) throw new HttpProblem(400, 'BODY_INVALID', 'Send { customerId }.');
      const { customerId, ...wanted } = body.data;
      const account = await accountOf(parts, customerId);
      const direct = { address: parts.ownAddress(), secret: parts.directLineSecret };
      const { token, conversationId: id } = await tokenFor(direct, customerId, wanted);
      const customer = { id: customerId, name: account.customer.name, partner: account.partner.name };
      sendJson(res, 200, { token, conversationId: id, customer });
    }),
  );
  server.get(
    '/demo/clock',
    own(async (req, res) => {
      const customer = customerIdSchema.safeParse(new URLSearchParams(req.getQuery()).get('customerId'));
      const timeZone = await timeZoneFor(customer.data);
      sendJson(res, 200, { today: dayAt(clock.now(), timeZone).toString(), timeZone });
    }),
  );
  server.post(
    '/demo/clock',
    own(async (req, res) => {
      refuseOthers(req, parts);
      const body = moveSchema.safeParse(await readJson(req, bodyBytes));
      if (!body.success) throw new HttpProblem(400, 'BODY_INVALID', 'Send { days: 1 } or { to: "2026-12-01" }.');
      const timeZone = await timeZoneFor(body.data.customerId);
      move(clock, body.data, timeZone);
      await parts.onClockMoved();
      sendJson(res, 200, { today: dayAt(clock.now(), timeZone).toString(), timeZone });
    }),
  );
}

function move(clock: DemoClock, by: z.output<typeof moveSchema>, timeZone: TimeZone): void {
  try {
    if ('days' in by) clock.moveBy(by.days);
    else clock.moveTo(by.to, timeZone);
  } catch (error) {
    if (error instanceof DemoDateRefused) throw new HttpProblem(409, error.code, error.message);
    throw error;
  }
}

/**
 * Only the demo's own pages, which browsers name as the origin, or whoever has the support key may log in or move the date: not a page of
 * another site in the same browser, and nothing that says neither who nor where from.
 */
function refuseOthers(req: Request, { supportApiKey, publicUrl }: DemoParts): void {
  if (req.headers.authorization !== undefined) {
    checkSupportKey(req, supportApiKey);
    return;
  }
  if (req.headers.origin !== undefined && isOriginAllowed(req, { allowedOrigins: [], publicUrl })) return;
  throw new HttpProblem(
    403,
    'ORIGIN_NOT_ALLOWED',
    'Only the pages of the demo may do this, or who sends Authorization: Bearer and the support API key.',
  );
}

function refuseForeignHost(req: Request, { publicUrl, ownAddress }: DemoParts): void {
  if (isOwnHost(req.headers.host, publicUrl)) return;
  const here = publicUrl ?? `http://localhost:${new URL(ownAddress()).port}`;
  throw new HttpProblem(
    403,
    'HOST_NOT_ALLOWED',
    `The demo is at ${here}. Under another address it needs PUBLIC_URL set to that address, and DEMO=on.`,
  );
}

function accountOf({ accounts, clock }: DemoParts, customerId: CustomerId): Promise<Account> {
  return accounts.within(customerId, clock.now(), async ({ account }) => account);
}

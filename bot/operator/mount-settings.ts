import type { Request, Server } from 'restify';
import { z } from 'zod';
import { jsonSchema } from '../../domain/json.ts';
import { findPartner } from '../../domain/settings/find-partner.ts';
import { isSettingName, settingNamed } from '../../domain/settings/setting-named.ts';
import { accepted } from '../http/accepted.ts';
import { readJson } from '../http/read-json.ts';
import { sendJson } from '../http/send-json.ts';
import { type OperatorParts, operatorRoute } from './operator-parts.ts';
import { partnerJson, settingJson, settingsJson } from './settings-json.ts';

const path = '/operator/api/settings';
const bodyBytes = 64 * 1024;

// Strict: a misspelled "partner" would else be a change of Default, and so of everybody.
const querySchema = z.strictObject({ partner: z.string().min(1).max(200).optional() });
const bodySchema = z.strictObject({ value: jsonSchema });

/** Lists, explains, sets and resets the settings of the partner in `?partner=` (id or name), else of Default. */
export function mountSettings(server: Server, parts: OperatorParts): void {
  const { settings, log } = parts;

  /** The partner that is asked for, and all, as they are now. */
  const partnersFor = async (req: Request) => {
    const { partner } = accepted(querySchema, Object.fromEntries(new URLSearchParams(req.getQuery())));
    const partners = await settings.partners();
    return { partners, partner: findPartner(partners, partner) };
  };

  server.get(
    path,
    operatorRoute(parts, async (req, res) => {
      const { partners, partner } = await partnersFor(req);
      sendJson(res, 200, settingsJson(partners, partner));
    }),
  );
  server.get(
    `${path}/:key`,
    operatorRoute(parts, async (req, res) => {
      const name = settingNamed(keyOf(req));
      const { partners, partner } = await partnersFor(req);
      sendJson(res, 200, settingJson(partners, partner, name));
    }),
  );
  server.put(
    `${path}/:key`,
    operatorRoute(parts, async (req, res) => {
      const name = settingNamed(keyOf(req));
      const { value } = accepted(bodySchema, await readJson(req, bodyBytes));
      const { partner } = await partnersFor(req);
      await settings.set(partner.id, name, value);
      log.info({ partner: partner.id, key: name }, 'an operator set a setting');
      const after = await partnersFor(req);
      sendJson(res, 200, settingJson(after.partners, after.partner, name));
    }),
  );
  server.del(
    `${path}/:key`,
    operatorRoute(parts, async (req, res) => {
      const key = keyOf(req);
      const { partner } = await partnersFor(req);
      // What is stored under a key that no longer is a setting can be taken away too.
      if (!partner.overrides.has(key)) settingNamed(key);
      const wasSet = await settings.reset(partner.id, key);
      if (wasSet) log.info({ partner: partner.id, key }, 'an operator reset a setting');
      const after = await partnersFor(req);
      const nothing = { partner: partnerJson(after.partner), setting: null, warnings: [] };
      const answer = isSettingName(key) ? settingJson(after.partners, after.partner, key) : nothing;
      sendJson(res, 200, { outcome: wasSet ? 'reset' : 'was-not-set', ...answer });
    }),
  );
}

function keyOf(req: Request): string {
  return String(req.params?.key ?? '');
}

import { z } from 'zod';
import { timeZoneSchema } from '../../domain/calendar.ts';
import type { Partner } from '../../domain/customer.ts';
import { type PartnerId, type PlanId, partnerIdSchema, planIdSchema } from '../../domain/ids.ts';
import { jsonSchema } from '../../domain/json.ts';
import { currencySchema, money } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { effectiveSettings, type PartnerSettings } from '../../domain/settings/partner-settings.ts';
import type { Prisma } from '../generated/client.ts';
import { billingTypeNames } from './billing-type-names.ts';

/** What a provider sells and allows, as it was at one version. */
export interface Catalogue {
  readonly version: number;
  readonly plans: ReadonlyMap<PlanId, Plan>;
  readonly partners: ReadonlyMap<PartnerId, { readonly partner: Partner; readonly settings: PartnerSettings }>;
}

/** Reads the whole catalogue. It changes rarely; see `rememberedCatalogue`. */
export async function readCatalogue(tx: Prisma.TransactionClient, version: number): Promise<Catalogue> {
  const planRows = await tx.plan.findMany({ include: { options: true } });
  const partnerRows = await tx.partner.findMany({ include: { settings: true } });
  const plans = planRows.map(
    (row): Plan => ({
      id: planIdSchema.parse(row.id),
      type: row.type,
      title: row.title,
      serviceName: row.serviceName,
      price: money(row.price.toFixed(), currencySchema.parse(row.currency)),
      enabled: row.enabled,
      partners: z.array(partnerIdSchema).parse(row.partnerIds),
      billingTypes: row.billingTypes.map((type) => billingTypeNames[type]),
      planOptions: row.options.map(({ toPlanId }) => planIdSchema.parse(toPlanId)),
      speed:
        row.speedDownload !== null && row.speedUpload !== null
          ? { download: row.speedDownload, upload: row.speedUpload }
          : null,
      version: row.version,
    }),
  );
  const overridesOf = (row: (typeof partnerRows)[number] | undefined) =>
    new Map(row?.settings.map(({ key, value }) => [key, jsonSchema.parse(value)]));
  const defaults = overridesOf(partnerRows.find(({ isDefault }) => isDefault));
  const partners = partnerRows.map((row) => {
    const partner: Partner = {
      id: partnerIdSchema.parse(row.id),
      name: row.name,
      isDefault: row.isDefault,
      timeZone: timeZoneSchema.parse(row.timeZone),
      currency: currencySchema.parse(row.currency),
    };
    return { partner, settings: effectiveSettings(defaults, row.isDefault ? new Map() : overridesOf(row)) };
  });
  return {
    version,
    plans: new Map(plans.map((plan) => [plan.id, plan])),
    partners: new Map(partners.map((entry) => [entry.partner.id, entry])),
  };
}

/** Gives the catalogue of a version, and reads it only when the version is not the one it read last. */
export function rememberedCatalogue(): (tx: Prisma.TransactionClient, version: number) => Promise<Catalogue> {
  let last: Catalogue | undefined;
  return async (tx, version) => {
    if (last?.version !== version) last = await readCatalogue(tx, version);
    return last;
  };
}

/**
 * Edits partners, settings, plans or plan options: every such edit goes through here, so that every process takes notice. The version's
 * row is locked until the edit is committed, so edits come one after the other.
 */
export async function editCatalogue(tx: Prisma.TransactionClient, edit: () => Promise<void>): Promise<void> {
  await tx.catalogue.upsert({ where: { id: 1 }, create: {}, update: { version: { increment: 1 } } });
  await edit();
}

import { timeZoneSchema } from '../../domain/calendar.ts';
import type { Partner } from '../../domain/customer.ts';
import { type PlanId, partnerIdSchema } from '../../domain/ids.ts';
import { jsonSchema } from '../../domain/json.ts';
import { currencySchema } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { PartnerUnusable } from '../../domain/ports/accounts.ts';
import {
  effectiveSettings,
  type PartnerSettings,
  type SettingOverrides,
} from '../../domain/settings/partner-settings.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { planOf } from './plan-rows.ts';

/** A partner with the settings that hold for it, or why its customers cannot be served. */
type CataloguePartner = { readonly partner: Partner; readonly settings: PartnerSettings } | PartnerUnusable;

/** What a provider sells and allows, as it was at one version. */
export interface Catalogue {
  readonly version: number;
  readonly plans: ReadonlyMap<PlanId, Plan>;
  readonly partners: ReadonlyMap<string, CataloguePartner>;
  /** What does not fit, in words for operators. It concerns the partner or plan it is about, nobody else. */
  readonly faults: readonly string[];
}

/** Reads the whole catalogue. It changes rarely; see `rememberedCatalogue`. */
export async function readCatalogue(tx: Prisma.TransactionClient, version: number): Promise<Catalogue> {
  const planRows = await tx.plan.findMany({ include: { options: true }, orderBy: { id: 'asc' } });
  const partnerRows = await tx.partner.findMany({ include: { settings: true }, orderBy: { id: 'asc' } });
  const faults: string[] = [];
  const plans = new Map<PlanId, Plan>();
  for (const row of planRows) {
    try {
      const plan = planOf(row);
      plans.set(plan.id, plan);
    } catch (error) {
      faults.push(`There is no plan ${row.id} for anybody: ${error instanceof Error ? error.message : error}`);
    }
  }
  const defaults = overridesOf(partnerRows.find(({ isDefault }) => isDefault));
  const partners = new Map<string, CataloguePartner>();
  for (const row of partnerRows) {
    const entry = partnerOf(row, defaults);
    partners.set(row.id, entry);
    if (entry instanceof PartnerUnusable) faults.push(entry.message);
  }
  return { version, plans, partners, faults };
}

/** What an operator has to mend, a sentence each. */
export async function catalogueFaults(prisma: PrismaClient): Promise<readonly string[]> {
  return (await readCatalogue(prisma, 0)).faults;
}

type PartnerRow = Prisma.PartnerGetPayload<{ include: { settings: true } }>;

function partnerOf(row: PartnerRow, defaults: SettingOverrides): CataloguePartner {
  try {
    const partner: Partner = {
      id: partnerIdSchema.parse(row.id),
      name: row.name,
      isDefault: row.isDefault,
      timeZone: timeZoneSchema.parse(row.timeZone),
      currency: currencySchema.parse(row.currency),
    };
    return { partner, settings: effectiveSettings(defaults, row.isDefault ? new Map() : overridesOf(row)) };
  } catch (error) {
    return new PartnerUnusable(row.name, error);
  }
}

function overridesOf(row: PartnerRow | undefined): SettingOverrides {
  return new Map(row?.settings.map(({ key, value }) => [key, jsonSchema.parse(value)]));
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
 * Edits partners, settings, plans or plan options in more than one statement. The version, which every statement raises (a trigger of
 * the database), is locked until the edit is committed, so that such edits come one after the other.
 */
export async function editCatalogue<Result>(
  tx: Prisma.TransactionClient,
  edit: () => Promise<Result>,
): Promise<Result> {
  await tx.$executeRaw`
    INSERT INTO "Catalogue" ("id", "version") VALUES (1, 1) ON CONFLICT ("id") DO UPDATE SET "version" = "Catalogue"."version"`;
  return edit();
}

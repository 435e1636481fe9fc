import { partnerIdSchema } from '../../domain/ids.ts';
import { jsonSchema } from '../../domain/json.ts';
import { type PartnerLevel, PartnerUnknown, type Settings } from '../../domain/ports/settings.ts';
import { checkedSetting } from '../../domain/settings/partner-settings.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { editCatalogue } from './catalogue.ts';

/** `Settings` through Prisma. An edit raises the catalogue's version, so that every process reads the settings anew. */
export function prismaSettings(prisma: PrismaClient): Settings {
  return {
    partners: () => readPartners(prisma),
    async set(partnerId, key, value) {
      await prisma.$transaction((tx) =>
        editCatalogue(tx, async () => {
          const { name } = await partnerOf(tx, partnerId);
          const checked = checkedSetting(name, key, value);
          await tx.setting.upsert({
            where: { partnerId_key: { partnerId, key } },
            create: { partnerId, key, value: checked },
            update: { value: checked },
          });
        }),
      );
    },
    async reset(partnerId, key) {
      let deleted = 0;
      await prisma.$transaction((tx) =>
        editCatalogue(tx, async () => {
          await partnerOf(tx, partnerId);
          ({ count: deleted } = await tx.setting.deleteMany({ where: { partnerId, key } }));
        }),
      );
      return deleted > 0;
    },
  };
}

async function readPartners(tx: Prisma.TransactionClient): Promise<PartnerLevel[]> {
  const rows = await tx.partner.findMany({
    include: { settings: { orderBy: { key: 'asc' } } },
    orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, isDefault, settings }) => ({
    id: partnerIdSchema.parse(id),
    name,
    isDefault,
    overrides: new Map(settings.map(({ key, value }) => [key, jsonSchema.parse(value)])),
  }));
}

async function partnerOf(tx: Prisma.TransactionClient, sought: string): Promise<PartnerLevel> {
  const partners = await readPartners(tx);
  const found = partners.find(({ id }) => id === sought);
  if (!found) throw new PartnerUnknown(sought, partners);
  return found;
}

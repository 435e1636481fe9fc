import { z } from 'zod';
import { customerLabelSchema, locationIdSchema } from '../../domain/customer.ts';
import { partnerIdSchema, planIdSchema } from '../../domain/ids.ts';
import { currencySchema, money } from '../../domain/money.ts';
import { percentCodec } from '../../domain/percent.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Prisma } from '../generated/client.ts';
import { billingTypeNames } from './billing-type-names.ts';

/** What of a plan's row the column's own type does not vouch for. */
const fields = z.object({
  id: planIdSchema,
  prepaidDays: z.int().min(1).max(365).nullable(),
  locations: z.array(locationIdSchema),
  labels: z.array(customerLabelSchema),
});
const partners = z.array(partnerIdSchema);
const planIds = z.array(planIdSchema);

/** A plan from its row. Throws what says why when the row does not fit. */
export function planOf(row: Prisma.PlanGetPayload<{ include: { options: true } }>): Plan {
  return {
    ...fields.parse(row),
    type: row.type,
    title: row.title,
    serviceName: row.serviceName,
    price: money(row.price.toFixed(), currencySchema.parse(row.currency)),
    tax: { rate: percentCodec.parse(row.taxRate.toFixed()), included: row.taxIncluded },
    enabled: row.enabled,
    partners: partners.parse(row.partnerIds),
    billingTypes: row.billingTypes.map((type) => billingTypeNames[type]),
    categories: row.categories,
    planOptions: planIds.parse(row.options.map(({ toPlanId }) => toPlanId)),
    companions: planIds.parse(row.companionIds),
    speed:
      row.speedDownload !== null && row.speedUpload !== null
        ? { download: row.speedDownload, upload: row.speedUpload }
        : null,
    version: row.version,
  };
}

import { z } from 'zod';
import { discountCodec } from '../../domain/discount.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { amountText } from '../../domain/money.ts';
import { type PlanChange, serviceBeforeCodec } from '../../domain/plan-change.ts';
import { chargeCodec, type Service } from '../../domain/service.ts';
import { Prisma } from '../generated/client.ts';
import { toColumn, toMoment } from './dates.ts';
import { storable } from './json-text.ts';
import { paymentPeriodColumn } from './payment-period-column.ts';

const chargesCodec = z.array(chargeCodec);

/** A service as its row. */
export function serviceColumns(service: Service): Prisma.ServiceCreateManyInput {
  const {
    charged,
    discount,
    details,
    unitPrice,
    startDate,
    endDate,
    contractEnd,
    paymentPeriod,
    description,
    ...same
  } = service;
  return {
    ...same,
    ...details,
    description: storable(description),
    unitPrice: amountText(unitPrice),
    currency: unitPrice.currency,
    startDate: toColumn(startDate),
    endDate: endDate && toColumn(endDate),
    contractEnd: contractEnd && toColumn(contractEnd),
    paymentPeriod: paymentPeriod && z.encode(paymentPeriodColumn, paymentPeriod),
    charged: z.encode(chargesCodec, [...charged]),
    discount: discount ? z.encode(discountCodec, discount) : Prisma.DbNull,
  };
}

/** A plan change as its row. */
export function planChangeColumns(change: PlanChange): Prisma.PlanChangeCreateManyInput {
  return {
    ...change,
    startDate: toColumn(change.startDate),
    bookedAt: toMoment(change.bookedAt),
    before: z.encode(serviceBeforeCodec, change.before),
  };
}

/** A row of the ledger. */
export function ledgerColumns(entry: LedgerEntry): Prisma.LedgerEntryCreateManyInput {
  const { amount, date, period, description, ...same } = entry;
  return {
    ...same,
    description: storable(description),
    amount: amountText(amount),
    currency: amount.currency,
    date: toColumn(date),
    periodFrom: period && toColumn(period.from),
    periodUntil: period && toColumn(period.until),
  };
}

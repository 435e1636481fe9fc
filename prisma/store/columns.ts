import { z } from 'zod';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { amountText } from '../../domain/money.ts';
import { type PlanChange, serviceBeforeCodec } from '../../domain/plan-change.ts';
import type { Service } from '../../domain/service.ts';
import type { Prisma } from '../generated/client.ts';
import { toColumn, toMoment } from './dates.ts';
import { storable } from './json-text.ts';

/** A service as its row. */
export function serviceColumns(service: Service): Prisma.ServiceUncheckedCreateInput {
  const { charged, details, unitPrice, startDate, endDate, description, ...same } = service;
  return {
    ...same,
    ...details,
    description: storable(description),
    unitPrice: amountText(unitPrice),
    currency: unitPrice.currency,
    startDate: toColumn(startDate),
    endDate: endDate && toColumn(endDate),
    chargedFrom: charged && toColumn(charged.from),
    chargedUntil: charged && toColumn(charged.until),
    chargedUnitPrice: charged && amountText(charged.unitPrice),
  };
}

/** A plan change as its row. */
export function planChangeColumns(change: PlanChange): Prisma.PlanChangeUncheckedCreateInput {
  return {
    ...change,
    startDate: toColumn(change.startDate),
    bookedAt: toMoment(change.bookedAt),
    before: z.encode(serviceBeforeCodec, change.before),
  };
}

/** A row of the ledger. */
export function ledgerColumns(entry: LedgerEntry): Prisma.LedgerEntryUncheckedCreateInput {
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

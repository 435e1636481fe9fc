const usd = (amount: string) => ({ amount, currency: 'USD' });
const basic = { id: '2', title: 'Basic', version: 1 };
const fast = { id: '4', title: 'Fast', version: 1 };

/** A quote as it was stored before there were taxes, discounts and linked services. */
export const earlierQuote = {
  id: 'quote',
  createdAt: '2026-11-22T09:00:00.123Z',
  customerId: 'ann',
  serviceId: 'old',
  serviceType: 'internet',
  serviceDescription: 'Fast',
  oldPlan: fast,
  newPlan: basic,
  serviceVersion: 1,
  startDate: '2026-12-01',
  direction: 'cheaper',
  lines: [
    {
      kind: 'refund',
      description: 'Refund',
      amount: usd('60.00'),
      period: { from: '2026-12-01', until: '2026-12-09' },
      arithmetic: { monthlyPrice: usd('200.00'), days: 9, daysInPeriod: 30 },
    },
    { kind: 'fee', description: 'Fee', amount: usd('-95.50'), period: null, arithmetic: null },
  ],
  priceOfChange: usd('95.50'),
  total: usd('-35.50'),
  nextInvoice: null,
  monthlyBefore: usd('200.00'),
  monthlyAfter: usd('100.00'),
  balanceBefore: usd('0.00'),
  balanceAfter: usd('-35.50'),
  undoUntil: '2026-11-30',
};

const before = {
  status: 'active',
  endDate: null,
  charged: { from: '2026-11-05', until: '2026-12-09', unitPrice: usd('200.00') },
};
const json = (document: object) => `'${JSON.stringify(document)}'`;

/** Rows of a customer with billing day 10, a scheduled change and a request, in the tables as they were then. */
export const earlierRows = `
  INSERT INTO "Partner" ("id", "name", "isDefault", "timeZone", "currency") VALUES ('p', 'P', true, 'Europe/Berlin', 'USD');
  INSERT INTO "Plan" ("id", "type", "title", "serviceName", "price", "currency", "partnerIds", "billingTypes") VALUES
    ('2', 'internet', 'Basic', 'Basic', 100, 'USD', '{p}', '{recurring}'),
    ('4', 'internet', 'Fast', 'Fast', 200, 'USD', '{p}', '{recurring}');
  INSERT INTO "Customer" ("id", "partnerId", "name", "login", "status", "billingType", "billingDay") VALUES
    ('ann', 'p', 'Ann', 'ann', 'active', 'recurring', 10);
  INSERT INTO "Service" ("id", "customerId", "type", "planId", "status", "description", "quantity", "unitPrice", "currency",
    "startDate", "endDate", "chargedFrom", "chargedUntil", "chargedUnitPrice") VALUES
    ('old', 'ann', 'internet', '4', 'active', 'Fast', 2, 200, 'USD', '2026-01-01', '2026-11-30', '2026-11-05', '2026-11-30', 200),
    ('new', 'ann', 'internet', '2', 'pending', 'Basic', 2, 100, 'USD', '2026-12-01', NULL, NULL, NULL, NULL);
  INSERT INTO "PlanChange" ("id", "customerId", "oldServiceId", "newServiceId", "oldPlanId", "newPlanId", "startDate", "state",
    "quoteId", "before", "bookedAt") VALUES
    ('change', 'ann', 'old', 'new', '4', '2', '2026-12-01', 'scheduled', 'quote', ${json(before)}, '2026-11-22T09:00:00Z'),
    ('undone', 'ann', 'old', 'gone', '4', '2', '2026-12-01', 'cancelled', 'first', ${json({ ...before, charged: null })},
      '2026-11-21T09:00:00Z');
  INSERT INTO "LedgerEntry" ("id", "customerId", "kind", "description", "amount", "currency", "date", "planChangeId") VALUES
    ('l1', 'ann', 'fee', 'Fee', -95.5, 'USD', '2026-11-22', 'change');
  INSERT INTO "Quote" ("id", "customerId", "document", "createdAt") VALUES
    ('quote', 'ann', ${json(earlierQuote)}, '2026-11-22T09:00:00.123Z'),
    ('spoilt', 'ann', '{"lines": "none"}', '2026-11-22T09:00:00Z');
  INSERT INTO "Ticket" ("id", "customerId", "subject", "priority", "type", "status", "requestedChange", "idempotencyKey", "openedAt")
    VALUES
    ('t1', 'ann', 'S', 'medium', 'question', 'new',
      ${json({ serviceId: 'old', planId: '2', startDate: '2026-12-01', quote: earlierQuote })}, 'k1', '2026-11-22T09:00:00Z'),
    ('t2', 'ann', 'S', 'medium', 'question', 'new',
      ${json({ serviceId: 'old', planId: null, startDate: null, quote: null })}, 'k2', '2026-11-22T09:00:00Z'),
    ('t3', 'ann', 'S', 'medium', 'question', 'new', NULL, 'k3', '2026-11-22T09:00:00Z');`;

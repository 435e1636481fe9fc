-- CreateEnum
CREATE TYPE "CustomerCategory" AS ENUM ('person', 'company');

-- AlterEnum
ALTER TYPE "LedgerKind" ADD VALUE 'discount';
ALTER TYPE "LedgerKind" ADD VALUE 'tax';
ALTER TYPE "LedgerKind" ADD VALUE 'rounding';

-- DropIndex
DROP INDEX "PlanChange_quoteId_key";

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "category" "CustomerCategory" NOT NULL DEFAULT 'person',
ADD COLUMN     "labels" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "location" TEXT,
ADD COLUMN     "paymentPeriod" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "categories" "CustomerCategory"[] DEFAULT ARRAY[]::"CustomerCategory"[],
ADD COLUMN     "companionIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "labels" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "locations" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "prepaidDays" INTEGER,
ADD COLUMN     "taxIncluded" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "taxRate" DECIMAL(7,4) NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Service" ADD COLUMN     "bundleId" TEXT,
ADD COLUMN     "charged" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "contractEnd" DATE,
ADD COLUMN     "discount" JSONB,
ADD COLUMN     "linkGroup" TEXT,
ADD COLUMN     "parentId" TEXT,
ADD COLUMN     "paymentPeriod" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "PlanChange_quoteId_oldServiceId_key" ON "PlanChange"("quoteId", "oldServiceId");

-- What Prisma's schema cannot say.

ALTER TABLE "Customer" ADD CONSTRAINT "Customer_paymentPeriod_check" CHECK ("paymentPeriod" BETWEEN 0 AND 12);
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_taxRate_check" CHECK ("taxRate" BETWEEN 0 AND 100);
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_prepaidDays_check" CHECK ("prepaidDays" BETWEEN 1 AND 365);
ALTER TABLE "Service" ADD CONSTRAINT "Service_paymentPeriod_check" CHECK ("paymentPeriod" BETWEEN 0 AND 12);
ALTER TABLE "Service" ADD CONSTRAINT "Service_charged_list_check" CHECK (jsonb_typeof("charged") = 'array');

-- Moves what there is into the new shapes. The functions are for this migration only.

-- A charged span as a list of charges: one for each billing period it touches, rounded by itself, without tax or discount.
CREATE FUNCTION "charges_of_span"(
  "from" date, "until" date, "unitPrice" numeric, "quantity" integer, "currency" text, "billingDay" integer
) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'from', to_char(part."from", 'YYYY-MM-DD'),
    'until', to_char(part."until", 'YYYY-MM-DD'),
    'amount', jsonb_build_object('currency', $5, 'amount',
      round($3 * $4 * (part."until" - part."from" + 1) / (part."nextPeriod" - part."period"), 2)::text),
    'tax', jsonb_build_object('rate', '0', 'included', true),
    'taxAmount', jsonb_build_object('currency', $5, 'amount', '0.00'),
    'unitPrice', jsonb_build_object('currency', $5, 'amount', $3::text),
    'discount', null
  ) ORDER BY part."from"), '[]')
  FROM (
    SELECT "start"::date AS "period", ("start" + interval '1 month')::date AS "nextPeriod",
      greatest("start"::date, $1) AS "from", least(("start" + interval '1 month')::date - 1, $2) AS "until"
    FROM generate_series(
      date_trunc('month', ($1 - ($6 - 1))::timestamp) + ($6 - 1) * interval '1 day', $2::timestamp, interval '1 month'
    ) AS "start"
  ) AS part
$$;

UPDATE "Service" s
SET "charged" = "charges_of_span"(s."chargedFrom", s."chargedUntil", s."chargedUnitPrice", s."quantity", s."currency", c."billingDay")
FROM "Customer" c
WHERE c."id" = s."customerId" AND s."chargedFrom" IS NOT NULL;

UPDATE "PlanChange" p
SET "before" = jsonb_set(p."before", '{charged}', CASE jsonb_typeof(p."before"->'charged')
  WHEN 'object' THEN "charges_of_span"(
    (p."before"#>>'{charged,from}')::date, (p."before"#>>'{charged,until}')::date,
    (p."before"#>>'{charged,unitPrice,amount}')::numeric,
    coalesce((SELECT s."quantity" FROM "Service" s WHERE s."id" = p."oldServiceId"), 1),
    p."before"#>>'{charged,unitPrice,currency}', c."billingDay")
  ELSE '[]' END)
FROM "Customer" c
WHERE c."id" = p."customerId" AND jsonb_typeof(p."before"->'charged') IN ('object', 'null');

UPDATE "Service" s
SET "parentId" = p."oldServiceId"
FROM "PlanChange" p
WHERE p."newServiceId" = s."id" AND p."state" <> 'cancelled';

-- A quote with what quotes have had since; a document that is no quote, or has it all, stays as it is.
CREATE FUNCTION "quote_with_rules"("quote" jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE
    WHEN jsonb_typeof($1) <> 'object' OR $1 ? 'expiresAt'
      OR jsonb_typeof($1->'lines') IS DISTINCT FROM 'array'
      OR jsonb_path_exists($1, '$.lines[*] ? (@.type() != "object")')
      OR coalesce($1->>'createdAt', '') !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$'
    THEN $1
    ELSE $1 || jsonb_build_object(
      'expiresAt', to_char((($1->>'createdAt')::timestamptz + interval '24 hours') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'billingType', 'recurring',
      'settingsVersion', 0,
      'companions', '[]'::jsonb,
      'lines', (
        SELECT coalesce(jsonb_agg("line" || jsonb_build_object(
          'fee', CASE WHEN "line"->>'kind' = 'fee' AND $1->>'direction' IN ('dearer', 'cheaper') THEN $1->>'direction' END,
          'arithmetic', CASE jsonb_typeof("line"->'arithmetic') WHEN 'object' THEN jsonb_build_object(
            'kind', 'share',
            'base', "line"#>'{arithmetic,monthlyPrice}',
            'days', "line"#>'{arithmetic,days}',
            'outOf', "line"#>'{arithmetic,daysInPeriod}') END,
          'on', null,
          'includedTax', null,
          'serviceId', $1->'serviceId'
        ) ORDER BY "place"), '[]')
        FROM jsonb_array_elements($1->'lines') WITH ORDINALITY AS "lines"("line", "place")),
      'dueNow', jsonb_build_object(
        'amount', CASE WHEN $1#>>'{total,amount}' LIKE '-%' THEN ltrim($1#>>'{total,amount}', '-') ELSE '0' END,
        'currency', $1#>'{total,currency}'),
      'monthlyLater', null,
      'rollover', null,
      'balanceMissing', null)
  END
$$;

UPDATE "Quote" SET "document" = "quote_with_rules"("document");

UPDATE "Ticket" SET "requestedChange" = jsonb_set("requestedChange", '{quote}', "quote_with_rules"("requestedChange"->'quote'))
WHERE jsonb_typeof("requestedChange"->'quote') = 'object';

DROP FUNCTION "quote_with_rules"(jsonb);
DROP FUNCTION "charges_of_span"(date, date, numeric, integer, text, integer);

-- AlterTable: with them goes the check that they are there together.
ALTER TABLE "Service" DROP COLUMN "chargedFrom",
DROP COLUMN "chargedUnitPrice",
DROP COLUMN "chargedUntil";

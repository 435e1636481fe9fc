-- CreateEnum
CREATE TYPE "PlanType" AS ENUM ('internet', 'voice', 'recurring');

-- CreateEnum
CREATE TYPE "BillingType" AS ENUM ('recurring', 'prepaid-daily', 'prepaid-custom');

-- CreateEnum
CREATE TYPE "CustomerStatus" AS ENUM ('new', 'active', 'blocked', 'disabled');

-- CreateEnum
CREATE TYPE "ServiceStatus" AS ENUM ('active', 'pending', 'disabled', 'stopped', 'archived');

-- CreateEnum
CREATE TYPE "PlanChangeState" AS ENUM ('scheduled', 'applied', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "LedgerKind" AS ENUM ('opening', 'refund', 'fee', 'charge', 'reversal');

-- CreateEnum
CREATE TYPE "Speaker" AS ENUM ('user', 'bot');

-- CreateTable
CREATE TABLE "Catalogue" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Catalogue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "partnerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("partnerId","key")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "type" "PlanType" NOT NULL,
    "title" TEXT NOT NULL,
    "serviceName" TEXT NOT NULL,
    "price" DECIMAL(19,4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "partnerIds" TEXT[],
    "billingTypes" "BillingType"[],
    "speedDownload" INTEGER,
    "speedUpload" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanOption" (
    "fromPlanId" TEXT NOT NULL,
    "toPlanId" TEXT NOT NULL,

    CONSTRAINT "PlanOption_pkey" PRIMARY KEY ("fromPlanId","toPlanId")
);

-- CreateTable
CREATE TABLE "Customer" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "email" TEXT,
    "status" "CustomerStatus" NOT NULL,
    "billingType" "BillingType" NOT NULL,
    "billingDay" INTEGER NOT NULL,

    CONSTRAINT "Customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "position" SERIAL NOT NULL,
    "type" "PlanType" NOT NULL,
    "planId" TEXT NOT NULL,
    "status" "ServiceStatus" NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "unitPrice" DECIMAL(19,4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "chargedFrom" DATE,
    "chargedUntil" DATE,
    "chargedUnitPrice" DECIMAL(19,4),
    "login" TEXT,
    "ipv4" TEXT,
    "phone" TEXT,
    "direction" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanChange" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "oldServiceId" TEXT NOT NULL,
    "newServiceId" TEXT NOT NULL,
    "oldPlanId" TEXT NOT NULL,
    "newPlanId" TEXT NOT NULL,
    "startDate" DATE NOT NULL,
    "state" "PlanChangeState" NOT NULL,
    "quoteId" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "bookedAt" TIMESTAMPTZ(3) NOT NULL,
    "conversationId" TEXT,
    "ticketId" TEXT,

    CONSTRAINT "PlanChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "position" SERIAL NOT NULL,
    "kind" "LedgerKind" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(19,4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "date" DATE NOT NULL,
    "periodFrom" DATE,
    "periodUntil" DATE,
    "serviceId" TEXT,
    "planChangeId" TEXT,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "customerId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "requestedChange" JSONB,
    "conversationId" TEXT,
    "idempotencyKey" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "id" SERIAL NOT NULL,
    "ticketId" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answerKey" TEXT,

    CONSTRAINT "TicketMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "ticketId" TEXT,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "locale" TEXT,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "snapshot" JSONB,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "conversationId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "activityId" TEXT NOT NULL,
    "speaker" "Speaker" NOT NULL,
    "deliveryId" TEXT,
    "key" TEXT,
    "activity" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "waiting" BOOLEAN NOT NULL DEFAULT false,
    "silent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("conversationId","seq")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "conversationId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "saidAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Partner_name_key" ON "Partner"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_title_key" ON "Plan"("title");

-- CreateIndex
CREATE UNIQUE INDEX "Customer_login_key" ON "Customer"("login");

-- CreateIndex
CREATE INDEX "Service_customerId_idx" ON "Service"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanChange_newServiceId_key" ON "PlanChange"("newServiceId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanChange_quoteId_key" ON "PlanChange"("quoteId");

-- CreateIndex
CREATE INDEX "PlanChange_customerId_state_idx" ON "PlanChange"("customerId", "state");

-- CreateIndex
CREATE INDEX "PlanChange_state_startDate_idx" ON "PlanChange"("state", "startDate");

-- CreateIndex
CREATE INDEX "Quote_customerId_idx" ON "Quote"("customerId");

-- CreateIndex
CREATE INDEX "LedgerEntry_customerId_idx" ON "LedgerEntry"("customerId");

-- CreateIndex
CREATE INDEX "LedgerEntry_planChangeId_idx" ON "LedgerEntry"("planChangeId");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_number_key" ON "Ticket"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_idempotencyKey_key" ON "Ticket"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Ticket_customerId_idx" ON "Ticket"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "TicketMessage_ticketId_answerKey_key" ON "TicketMessage"("ticketId", "answerKey");

-- CreateIndex
CREATE INDEX "Attachment_conversationId_idx" ON "Attachment"("conversationId");

-- CreateIndex
CREATE INDEX "Attachment_ticketId_idx" ON "Attachment"("ticketId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_dueAt_idx" ON "Mail"("sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "LogEntry_conversationId_key_idx" ON "LogEntry"("conversationId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_conversationId_deliveryId_key" ON "LogEntry"("conversationId", "deliveryId");

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOption" ADD CONSTRAINT "PlanOption_fromPlanId_fkey" FOREIGN KEY ("fromPlanId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOption" ADD CONSTRAINT "PlanOption_toPlanId_fkey" FOREIGN KEY ("toPlanId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Customer" ADD CONSTRAINT "Customer_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanChange" ADD CONSTRAINT "PlanChange_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- A service has at most one open change, whichever side of it the service is on.
CREATE UNIQUE INDEX "PlanChange_oldServiceId_scheduled_key" ON "PlanChange"("oldServiceId") WHERE "state" = 'scheduled';

-- There is one Default partner.
CREATE UNIQUE INDEX "Partner_isDefault_key" ON "Partner"("isDefault") WHERE "isDefault";

-- The few rows that workers look for, among the many that are done.
CREATE INDEX "LogEntry_waiting_idx" ON "LogEntry"("conversationId", "seq") WHERE "waiting";
CREATE INDEX "Notice_waiting_idx" ON "Notice"("id") WHERE "saidAt" IS NULL;

ALTER TABLE "Catalogue" ADD CONSTRAINT "Catalogue_one_row_check" CHECK ("id" = 1);
ALTER TABLE "Customer" ADD CONSTRAINT "Customer_billingDay_check" CHECK ("billingDay" BETWEEN 1 AND 28);
ALTER TABLE "Service" ADD CONSTRAINT "Service_quantity_check" CHECK ("quantity" > 0);
ALTER TABLE "Service" ADD CONSTRAINT "Service_charged_check"
  CHECK (num_nonnulls("chargedFrom", "chargedUntil", "chargedUnitPrice") IN (0, 3) AND "chargedFrom" <= "chargedUntil");
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_speed_check" CHECK (num_nonnulls("speedDownload", "speedUpload") IN (0, 2));

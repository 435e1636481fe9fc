-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "failedAt" TIMESTAMPTZ(3);

-- What waits to be said, without what cannot be said.
DROP INDEX "Notice_waiting_idx";
CREATE INDEX "Notice_waiting_idx" ON "Notice"("id") WHERE "saidAt" IS NULL AND "failedAt" IS NULL;

/*
  Warnings:

  - You are about to drop the column `lastDeliveryId` on the `ChannelChat` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "ChannelChat" DROP COLUMN "lastDeliveryId",
ADD COLUMN     "welcomedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "AnsweredDelivery" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "deliveryId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnsweredDelivery_pkey" PRIMARY KEY ("channel","chat","deliveryId")
);

-- AlterTable
ALTER TABLE "LogEntry" ADD COLUMN     "sentId" TEXT;

-- CreateTable
CREATE TABLE "ChannelChat" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "reference" JSONB NOT NULL,
    "lastDeliveryId" TEXT NOT NULL,
    "signInOffer" JSONB,
    "conversationId" TEXT,
    "sentSeq" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ChannelChat_pkey" PRIMARY KEY ("channel","chat","user")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChannelChat_conversationId_key" ON "ChannelChat"("conversationId");

-- AddForeignKey
ALTER TABLE "ChannelChat" ADD CONSTRAINT "ChannelChat_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

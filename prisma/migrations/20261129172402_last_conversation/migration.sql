-- CreateIndex
CREATE INDEX "Conversation_customerId_channel_startedAt_idx" ON "Conversation"("customerId", "channel", "startedAt");

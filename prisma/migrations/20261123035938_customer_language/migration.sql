-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "spoken" TEXT;

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "language" TEXT;

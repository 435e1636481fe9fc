-- AlterTable
ALTER TABLE "Catalogue" ADD COLUMN     "isDemo" BOOLEAN NOT NULL DEFAULT false;

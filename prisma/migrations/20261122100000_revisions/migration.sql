-- What becomes of claims when an article's text changes.

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "candidates" JSONB,
ADD COLUMN "formerly" JSONB;

-- A draft is no part of the record: those made before could not be looked at.
DELETE FROM "RevisionDraft";

-- AlterTable
ALTER TABLE "RevisionDraft" ADD COLUMN "baseId" UUID NOT NULL,
ADD COLUMN "fingerprint" TEXT NOT NULL,
ADD COLUMN "plan" JSONB NOT NULL;

-- CreateIndex
CREATE INDEX "Claim_revisionId_idx" ON "Claim"("revisionId");

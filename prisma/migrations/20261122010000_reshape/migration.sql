-- Claims can be reshaped: waived, split, merged, and told what would settle them.

-- CreateEnum
CREATE TYPE "Retirement" AS ENUM ('split', 'merged', 'undone');

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "waiver" TEXT,
ADD COLUMN "retirement" "Retirement",
ADD COLUMN "settlement" JSONB;

-- CreateTable
CREATE TABLE "ClaimLineage" (
    "parentId" UUID NOT NULL,
    "childId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimLineage_pkey" PRIMARY KEY ("parentId","childId")
);

-- CreateIndex
CREATE INDEX "ClaimLineage_childId_idx" ON "ClaimLineage"("childId");

-- AddForeignKey
ALTER TABLE "ClaimLineage" ADD CONSTRAINT "ClaimLineage_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ClaimLineage" ADD CONSTRAINT "ClaimLineage_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_set_aside_once" CHECK ("dismissal" IS NULL OR "waiver" IS NULL);
ALTER TABLE "ClaimLineage" ADD CONSTRAINT "ClaimLineage_not_itself" CHECK ("parentId" <> "childId");
CREATE TRIGGER "ClaimLineage_append_only" BEFORE UPDATE OR DELETE ON "ClaimLineage" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "ClaimLineage_no_truncate" BEFORE TRUNCATE ON "ClaimLineage" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

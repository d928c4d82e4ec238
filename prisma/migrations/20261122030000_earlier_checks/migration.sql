-- A review may be taken over from an earlier check of the same claim in another article.

-- AlterTable
ALTER TABLE "Review" ADD COLUMN "takenFromId" UUID;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_takenFromId_fkey" FOREIGN KEY ("takenFromId") REFERENCES "Review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Indexes on expressions, which Prisma cannot express. Only judged claims are looked for, so an import pays nothing.
CREATE INDEX "Claim_judged_words" ON "Claim" USING gin (to_tsvector('english', "exact")) WHERE "verdict" IS NOT NULL;

-- A role that may not create extensions does without: then whole words alone find an earlier check.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "Claim_judged_trigrams" ON "Claim" USING gin (lower("exact") gin_trgm_ops) WHERE "verdict" IS NOT NULL;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
  RAISE NOTICE 'pg_trgm cannot be had here: %', SQLERRM;
END $$;

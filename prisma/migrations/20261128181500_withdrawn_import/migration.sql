-- An import made by mistake is withdrawn: archived for good, and out of the archive's list too. Nothing is deleted.
ALTER TABLE "Article" ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3);
ALTER TABLE "Article" ADD CONSTRAINT "Article_withdrawn_is_archived" CHECK ("withdrawnAt" IS NULL OR "archivedAt" IS NOT NULL);

-- What a revision's file held beside its text. Older revisions have none, and their events say nothing of it.
ALTER TABLE "Revision" ADD COLUMN "beside" JSONB, ADD COLUMN "besideSha256" TEXT;
ALTER TABLE "RevisionDraft" ADD COLUMN "beside" JSONB;

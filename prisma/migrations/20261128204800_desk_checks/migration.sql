-- What the desk checks find in an article, and what people say of it. An article has its findings from when its claims are found the next time.
CREATE TYPE "FindingDecision" AS ENUM ('right', 'asked');

CREATE TABLE "Finding" (
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "revisionId" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "extractor" TEXT NOT NULL,
    "found" BOOLEAN NOT NULL DEFAULT true,
    "decision" "FindingDecision",
    "words" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("articleId","key")
);

ALTER TABLE "Finding" ADD CONSTRAINT "Finding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

CREATE INDEX "Finding_revisionId_idx" ON "Finding"("revisionId");
-- What lists of articles count.
CREATE INDEX "Finding_open" ON "Finding" ("articleId") WHERE "found" AND "decision" IS NULL;

CREATE TRIGGER "Finding_no_delete" BEFORE DELETE ON "Finding" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Finding_no_truncate" BEFORE TRUNCATE ON "Finding" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

ALTER TABLE "Article" ADD COLUMN "checkedBy" TEXT;

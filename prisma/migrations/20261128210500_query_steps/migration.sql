-- What became of each question to the writer.
CREATE TYPE "QueryStepKind" AS ENUM ('sent', 'answered', 'accepted', 'refused');
CREATE TYPE "QueryWay" AS ENUM ('word', 'guest', 'mail', 'text');

CREATE TABLE "QueryStep" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "reviewId" UUID,
    "step" "QueryStepKind" NOT NULL,
    "way" "QueryWay" NOT NULL,
    "person" TEXT NOT NULL,
    "words" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QueryStep_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "QueryStep" ADD CONSTRAINT "QueryStep_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

CREATE INDEX "QueryStep_claimId_idx" ON "QueryStep"("claimId");
CREATE INDEX "QueryStep_articleId_idx" ON "QueryStep"("articleId");

CREATE TRIGGER "QueryStep_append_only" BEFORE UPDATE OR DELETE ON "QueryStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "QueryStep_no_truncate" BEFORE TRUNCATE ON "QueryStep" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- The tables as prisma/schema.prisma has them; below them what Prisma cannot express.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('admin', 'editor', 'reviewer', 'auditor');

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('date', 'capability', 'attribution', 'quantity', 'identity', 'statement');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('sourced', 'disputed', 'unverified');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('link', 'document', 'note', 'interview');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateTable
CREATE TABLE "Desk" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "headSeq" INTEGER NOT NULL DEFAULT 0,
    "headHash" TEXT NOT NULL,

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "sessionNumber" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "role" "Role" NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "byline" TEXT,
    "address" TEXT,
    "publishedAt" TEXT,
    "importedById" UUID NOT NULL,
    "importedByName" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "headSeq" INTEGER NOT NULL DEFAULT 0,
    "headHash" TEXT NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "original" BYTEA NOT NULL,
    "originalName" TEXT,
    "originalType" TEXT NOT NULL,
    "originalSha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "Kind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "coreStart" INTEGER NOT NULL,
    "coreEnd" INTEGER NOT NULL,
    "detail" JSONB NOT NULL,
    "flags" JSONB NOT NULL,
    "withinId" UUID,
    "extractor" TEXT,
    "verdict" "Verdict",
    "reviewId" UUID,
    "dismissal" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "reviewerName" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "rationale" TEXT NOT NULL,
    "correction" TEXT,
    "claimVersion" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewRetraction" (
    "reviewId" UUID NOT NULL,
    "retractedById" UUID NOT NULL,
    "retractedByName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewRetraction_pkey" PRIMARY KEY ("reviewId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "publishedOn" TEXT,
    "passage" TEXT,
    "addedById" UUID NOT NULL,
    "addedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawal" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "claimId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "citedById" UUID NOT NULL,
    "citedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("claimId","evidenceId")
);

-- CreateTable
CREATE TABLE "Event" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "payloadHash" TEXT NOT NULL,
    "payload" TEXT,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Article_importedAt_idx" ON "Article"("importedAt");

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_reviewId_key" ON "Claim"("reviewId");

-- CreateIndex
CREATE INDEX "Claim_articleId_start_idx" ON "Claim"("articleId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleId_number_key" ON "Claim"("articleId", "number");

-- CreateIndex
CREATE INDEX "Review_claimId_createdAt_idx" ON "Review"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Evidence_articleId_idx" ON "Evidence"("articleId");

-- CreateIndex
CREATE INDEX "Citation_evidenceId_idx" ON "Citation"("evidenceId");

-- CreateIndex
CREATE INDEX "Event_chain_subjectId_idx" ON "Event"("chain", "subjectId");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReviewRetraction" ADD CONSTRAINT "ReviewRetraction_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Values that can never be right, refused whoever writes them.
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_single_row" CHECK ("id" = 1);
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_span" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "Claim_core_in_order" CHECK (0 <= "coreStart" AND "coreStart" < "coreEnd"),
  ADD CONSTRAINT "Claim_verdict_has_review" CHECK (("verdict" IS NULL) = ("reviewId" IS NULL));
ALTER TABLE "User" ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email"));

-- History is written once: not even the owner of the tables changes it without first removing a trigger, which shows.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '"%" refuses %: what is recorded stays', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Review_append_only" BEFORE UPDATE OR DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Review_no_truncate" BEFORE TRUNCATE ON "Review" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "ReviewRetraction_append_only" BEFORE UPDATE OR DELETE ON "ReviewRetraction" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "ReviewRetraction_no_truncate" BEFORE TRUNCATE ON "ReviewRetraction" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- The rest may change, with its event, but never disappears.
CREATE TRIGGER "Desk_no_delete" BEFORE DELETE ON "Desk" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Desk_no_truncate" BEFORE TRUNCATE ON "Desk" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "User_no_delete" BEFORE DELETE ON "User" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "User_no_truncate" BEFORE TRUNCATE ON "User" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Invitation_no_delete" BEFORE DELETE ON "Invitation" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Invitation_no_truncate" BEFORE TRUNCATE ON "Invitation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Article_no_delete" BEFORE DELETE ON "Article" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Article_no_truncate" BEFORE TRUNCATE ON "Article" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Claim_no_delete" BEFORE DELETE ON "Claim" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Claim_no_truncate" BEFORE TRUNCATE ON "Claim" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Evidence_no_delete" BEFORE DELETE ON "Evidence" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Evidence_no_truncate" BEFORE TRUNCATE ON "Evidence" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Citation_no_delete" BEFORE DELETE ON "Citation" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Citation_no_truncate" BEFORE TRUNCATE ON "Citation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- A chain grows at its end only.
CREATE FUNCTION follow_the_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  expected text := repeat('0', 64);
BEGIN
  IF NEW."seq" > 1 THEN
    SELECT "hash" INTO expected FROM "Event" WHERE "chain" = NEW."chain" AND "seq" = NEW."seq" - 1;
  END IF;
  IF expected IS NULL OR NEW."prevHash" <> expected THEN
    RAISE EXCEPTION 'event % of chain % does not follow the one before', NEW."seq", NEW."chain" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Event_follows" BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION follow_the_chain();

INSERT INTO "Desk" ("id", "headSeq", "headHash") VALUES (1, 0, repeat('0', 64));

-- Several people at one article: comments, assignments, who is here; one or two reviewers a claim; a next revision.

-- AlterEnum
ALTER TYPE "Retirement" ADD VALUE 'deleted';
ALTER TYPE "Retirement" ADD VALUE 'superseded';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "reviewers" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "disagreed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "round" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN "sealedIn" INTEGER,
ADD COLUMN "settles" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN "sealedIn" INTEGER;

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "replyToId" UUID,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" UUID[],
    "sealedIn" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "resolvedByName" TEXT,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "claimId" UUID NOT NULL,
    "assigneeId" UUID NOT NULL,
    "assigneeName" TEXT NOT NULL,
    "assignedById" UUID NOT NULL,
    "assignedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("claimId","assigneeId")
);

-- CreateTable
CREATE TABLE "Presence" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "userName" TEXT NOT NULL,
    "claimId" UUID,
    "working" BOOLEAN NOT NULL DEFAULT false,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionDraft" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "original" BYTEA NOT NULL,
    "originalName" TEXT,
    "originalType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RevisionDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_claimId_createdAt_idx" ON "Comment"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_mentions_idx" ON "Comment" USING GIN ("mentions");

-- CreateIndex
CREATE INDEX "Assignment_assigneeId_idx" ON "Assignment"("assigneeId");

-- CreateIndex
CREATE INDEX "Presence_articleId_idx" ON "Presence"("articleId");

-- CreateIndex
CREATE INDEX "Presence_until_idx" ON "Presence"("until");

-- CreateIndex
CREATE INDEX "RevisionDraft_articleId_idx" ON "RevisionDraft"("articleId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RevisionDraft" ADD CONSTRAINT "RevisionDraft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
ALTER TABLE "Article" ADD CONSTRAINT "Article_one_or_two_reviewers" CHECK ("reviewers" IN (1, 2));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_disagreed_has_no_verdict" CHECK (NOT "disagreed" OR "verdict" IS NULL);
CREATE TRIGGER "Comment_words_stay" BEFORE UPDATE OF "claimId", "replyToId", "authorId", "authorName", "text", "mentions", "sealedIn", "createdAt" ON "Comment" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Comment_no_delete" BEFORE DELETE ON "Comment" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Comment_no_truncate" BEFORE TRUNCATE ON "Comment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Assignment_no_delete" BEFORE DELETE ON "Assignment" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Assignment_no_truncate" BEFORE TRUNCATE ON "Assignment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- What was read and waits for whoever brought it in to look at.

-- CreateTable
CREATE TABLE "ArticleDraft" (
    "id" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "original" BYTEA NOT NULL,
    "originalName" TEXT,
    "originalType" TEXT NOT NULL,
    "read" JSONB NOT NULL,
    "requiredReviews" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ArticleDraft_createdAt_idx" ON "ArticleDraft"("createdAt");

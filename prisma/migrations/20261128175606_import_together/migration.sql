-- Files that one person brings in together, and what became of each; what a request to import was answered, by its key.

-- CreateEnum
CREATE TYPE "ImportResult" AS ENUM ('imported', 'twin', 'look', 'revision', 'discarded', 'refused');

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "requiredReviews" INTEGER NOT NULL,
    "expected" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA,
    "result" "ImportResult",
    "articleId" UUID,
    "draftId" UUID,
    "likeId" UUID,
    "said" TEXT,
    "leftOut" INTEGER NOT NULL DEFAULT 0,
    "doubts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImportBatch_byId_createdAt_idx" ON "ImportBatch"("byId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ImportFile_batchId_place_key" ON "ImportFile"("batchId", "place");

-- CreateIndex
CREATE INDEX "ImportFile_draftId_idx" ON "ImportFile"("draftId");

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- CreateTable
CREATE TABLE "ImportKey" (
    "byId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "sent" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportKey_pkey" PRIMARY KEY ("byId","key")
);

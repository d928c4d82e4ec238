-- Files brought as evidence, those that wait to be, and the exact place of a passage in what a piece holds.

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "place" JSONB;

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HeldFile" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HeldFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvidenceFile_articleId_idx" ON "EvidenceFile"("articleId");

-- CreateIndex
CREATE INDEX "EvidenceFile_evidenceId_idx" ON "EvidenceFile"("evidenceId");

-- CreateIndex
CREATE INDEX "EvidenceFile_sha256_idx" ON "EvidenceFile"("sha256");

-- CreateIndex
CREATE INDEX "HeldFile_createdAt_idx" ON "HeldFile"("createdAt");

-- CreateIndex
CREATE INDEX "HeldFile_sha256_idx" ON "HeldFile"("sha256");

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "KeptFile"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "HeldFile" ADD CONSTRAINT "HeldFile_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "KeptFile"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
CREATE TRIGGER "EvidenceFile_append_only" BEFORE UPDATE OR DELETE ON "EvidenceFile" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "EvidenceFile_no_truncate" BEFORE TRUNCATE ON "EvidenceFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

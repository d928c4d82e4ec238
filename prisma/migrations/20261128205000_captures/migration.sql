-- What cited links held: each capture for good, and beside it who asked for one, and what came of that.

-- CreateTable
CREATE TABLE "Capture" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "redirects" JSONB NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "copySha256" TEXT,
    "title" TEXT,
    "text" TEXT,
    "compared" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaptureWish" (
    "id" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "status" INTEGER,

    CONSTRAINT "CaptureWish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Capture_articleId_idx" ON "Capture"("articleId");

-- CreateIndex
CREATE INDEX "Capture_evidenceId_createdAt_idx" ON "Capture"("evidenceId", "createdAt");

-- CreateIndex
CREATE INDEX "Capture_sha256_idx" ON "Capture"("sha256");

-- CreateIndex
CREATE INDEX "Capture_copySha256_idx" ON "Capture"("copySha256");

-- CreateIndex
CREATE UNIQUE INDEX "CaptureWish_evidenceId_key" ON "CaptureWish"("evidenceId");

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "KeptFile"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_copySha256_fkey" FOREIGN KEY ("copySha256") REFERENCES "KeptFile"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CaptureWish" ADD CONSTRAINT "CaptureWish_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
CREATE TRIGGER "Capture_append_only" BEFORE UPDATE OR DELETE ON "Capture" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Capture_no_truncate" BEFORE TRUNCATE ON "Capture" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- A piece of evidence and those whose place it took, the newest first: what was captured of one stays that of the next.
CREATE FUNCTION pieces_before(piece uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE before AS (
    SELECT "id", "supersedesId" FROM "Evidence" WHERE "id" = piece
    UNION ALL SELECT e."id", e."supersedesId" FROM "Evidence" e JOIN before ON e."id" = before."supersedesId"
  ) SELECT "id" FROM before
$$;

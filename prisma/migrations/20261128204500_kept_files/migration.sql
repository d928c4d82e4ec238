-- Bytes of captures and uploads, kept once by what they are: in parts, so that none is ever held whole.

-- CreateTable
CREATE TABLE "KeptFile" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "inFolder" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeptFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "KeptPart" (
    "sha256" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "KeptPart_pkey" PRIMARY KEY ("sha256","place")
);

-- CreateIndex
CREATE INDEX "KeptFile_createdAt_idx" ON "KeptFile"("createdAt");

-- What Prisma cannot express. Such bytes are packed already: PostgreSQL need not try.
ALTER TABLE "KeptPart" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- Bytes never change, and go only once nothing names their file: whatever is recorded of them holds its row by a foreign key.
CREATE FUNCTION refuse_loss_of_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "KeptFile" WHERE "sha256" = OLD."sha256") THEN
    RAISE EXCEPTION '"KeptPart" refuses DELETE: its file is kept' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "KeptFile_stays" BEFORE UPDATE ON "KeptFile" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "KeptFile_no_truncate" BEFORE TRUNCATE ON "KeptFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "KeptPart_stays" BEFORE UPDATE ON "KeptPart" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "KeptPart_not_lost" BEFORE DELETE ON "KeptPart" FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_parts();
CREATE TRIGGER "KeptPart_no_truncate" BEFORE TRUNCATE ON "KeptPart" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- Evidence in depth: language and translation, the wire it came by, where in the document, and superseding.

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "language" TEXT,
ADD COLUMN "origin" TEXT,
ADD COLUMN "reference" TEXT,
ADD COLUMN "supersedesId" UUID,
ADD COLUMN "translatedBy" TEXT,
ADD COLUMN "translation" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_supersedesId_key" ON "Evidence"("supersedesId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_supersedes_another" CHECK ("supersedesId" <> "id");

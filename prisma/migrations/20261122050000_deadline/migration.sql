-- By when an article's check is wanted, and a search over the text.

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "deadline" TEXT;

-- CreateIndex
CREATE INDEX "Article_deadline_idx" ON "Article"("deadline");

-- On an expression, which Prisma cannot express. A tsvector holds 1 MB at most: of a longer text the beginning is found.
CREATE INDEX "Revision_words" ON "Revision" USING gin (to_tsvector('english', left("text", 200000)));

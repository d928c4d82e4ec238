-- In what words a thread was resolved; null where none were left.
ALTER TABLE "Comment" ADD COLUMN "resolution" TEXT;

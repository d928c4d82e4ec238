-- The claim's round that something was said blind in, by the word the rest of the house uses. Triggers follow a renamed column.
ALTER TABLE "Review" RENAME COLUMN "sealedIn" TO "blindRound";
ALTER TABLE "Citation" RENAME COLUMN "sealedIn" TO "blindRound";
ALTER TABLE "Comment" RENAME COLUMN "sealedIn" TO "blindRound";
ALTER TABLE "Assignment" RENAME COLUMN "sealedIn" TO "blindRound";

ALTER TABLE "Claim" RENAME COLUMN "settlement" TO "resolutionCriteria";
ALTER TABLE "Review" RENAME COLUMN "settles" TO "adjudicates";

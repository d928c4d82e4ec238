-- The words of the rest of the house: where a claim that lost its place could stand, and what it said before a revision.
ALTER TABLE "Claim" RENAME COLUMN "candidates" TO "candidateAnchors";
ALTER TABLE "Claim" RENAME COLUMN "formerly" TO "previousWording";

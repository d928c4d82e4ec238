-- How many reviews a claim needs, and no list of people. Checks follow a renamed column.
ALTER TABLE "Article" RENAME COLUMN "reviewers" TO "requiredReviews";

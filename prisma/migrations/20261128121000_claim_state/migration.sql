-- What a claim is to those who list claims, said once. The columns it follows from are written; this one never is.

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('inUse', 'dismissed', 'waived', 'orphaned', 'retired');

CREATE FUNCTION claim_state(retirement "Retirement", candidate_anchors jsonb, dismissal text, waiver text) RETURNS "ClaimState"
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CASE
  WHEN retirement IS NOT NULL THEN 'retired'::"ClaimState"
  WHEN candidate_anchors IS NOT NULL THEN 'orphaned'::"ClaimState"
  WHEN dismissal IS NOT NULL THEN 'dismissed'::"ClaimState"
  WHEN waiver IS NOT NULL THEN 'waived'::"ClaimState"
  ELSE 'inUse'::"ClaimState"
END;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "state" "ClaimState" NOT NULL
  GENERATED ALWAYS AS (claim_state("retirement", "candidateAnchors", "dismissal", "waiver")) STORED;

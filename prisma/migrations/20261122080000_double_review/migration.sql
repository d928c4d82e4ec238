-- Two who judge a claim blind may each cite the same piece of evidence, and read it differently.
ALTER TABLE "Citation" DROP CONSTRAINT "Citation_pkey", ADD CONSTRAINT "Citation_pkey" PRIMARY KEY ("claimId", "evidenceId", "citedById");

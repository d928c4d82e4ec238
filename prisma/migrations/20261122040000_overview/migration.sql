-- What the overview asks of the whole desk.

-- CreateIndex
CREATE INDEX "Claim_verdict_idx" ON "Claim"("verdict");

-- CreateIndex
CREATE INDEX "Review_createdAt_idx" ON "Review"("createdAt");

-- Whose work a claim is: what somebody takes for themselves while two judge blind is sealed like what they say.

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN "sealedIn" INTEGER;

-- CreateIndex
CREATE INDEX "Comment_replyToId_idx" ON "Comment"("replyToId");

-- CreateIndex
CREATE INDEX "Review_reviewerId_idx" ON "Review"("reviewerId");

-- What Prisma cannot express: the few claims that wait for an editor, among all there are.
CREATE INDEX "Claim_disagreed" ON "Claim" (("disagreed" IS TRUE)) WHERE "disagreed";

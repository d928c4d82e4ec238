-- What people decide about the remarks that came with a draft: each is taken as evidence or as a comment, or set aside.
CREATE TABLE "RemarkDecision" (
    "claimId" UUID NOT NULL,
    "remark" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "blindRound" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RemarkDecision_pkey" PRIMARY KEY ("claimId","remark","byId")
);

ALTER TABLE "RemarkDecision" ADD CONSTRAINT "RemarkDecision_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

CREATE TRIGGER "RemarkDecision_no_delete" BEFORE DELETE ON "RemarkDecision" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "RemarkDecision_no_truncate" BEFORE TRUNCATE ON "RemarkDecision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- What was done blind is told of its article, not its claim. Whose history it belongs to stands beside it, outside the hash: it is
-- for the desk's own queries, and handed out to nobody.
ALTER TABLE "Event" ADD COLUMN "blindClaimId" UUID;

-- What is there already is filed once. Nothing that was hashed changes, and the trigger is back before anybody else writes.
ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only";
UPDATE "Event" SET "blindClaimId" =
  substring("payload" FROM '^\{"claimId":"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"')::uuid
  WHERE "type" = 'work.sealed';
ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only";

ALTER TABLE "Event" ADD CONSTRAINT "Event_blind_claim" CHECK ("blindClaimId" IS NULL OR "type" = 'work.sealed');

-- CreateIndex
CREATE INDEX "Event_blindClaimId_idx" ON "Event"("blindClaimId");

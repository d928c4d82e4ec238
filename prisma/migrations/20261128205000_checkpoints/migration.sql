-- Signed checkpoints over the heads of all chains, each after the one before.

-- CreateTable
CREATE TABLE "Checkpoint" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "CheckpointHead" (
    "checkpoint" INTEGER NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "CheckpointHead_pkey" PRIMARY KEY ("checkpoint", "chain")
);

-- CreateIndex
CREATE INDEX "CheckpointHead_chain_checkpoint_idx" ON "CheckpointHead"("chain", "checkpoint");

-- AddForeignKey
ALTER TABLE "CheckpointHead" ADD CONSTRAINT "CheckpointHead_checkpoint_fkey" FOREIGN KEY ("checkpoint") REFERENCES "Checkpoint"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "Checkpoint_append_only" BEFORE UPDATE OR DELETE ON "Checkpoint" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Checkpoint_no_truncate" BEFORE TRUNCATE ON "Checkpoint" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "CheckpointHead_append_only" BEFORE UPDATE OR DELETE ON "CheckpointHead" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "CheckpointHead_no_truncate" BEFORE TRUNCATE ON "CheckpointHead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

-- Beside the queue, whose own tables graphile-worker's migrations make in a schema of their own: who works it, and how far jobs have come.

-- CreateTable
CREATE TABLE "QueueWorker" (
    "id" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QueueWorker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JobProgress" (
    "jobId" BIGINT NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "JobProgress_pkey" PRIMARY KEY ("jobId")
);

-- Wrong passwords of late, counted for every process and every door.

-- CreateTable
CREATE TABLE "SignInTries" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "openAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInTries_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SignInTries_lastAt_idx" ON "SignInTries"("lastAt");

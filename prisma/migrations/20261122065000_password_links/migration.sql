-- Whoever forgot their password gets a link for a new one.

-- CreateTable
CREATE TABLE "PasswordLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "issuedById" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PasswordLink_tokenHash_key" ON "PasswordLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordLink_userId_idx" ON "PasswordLink"("userId");

-- AddForeignKey
ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
CREATE TRIGGER "PasswordLink_no_delete" BEFORE DELETE ON "PasswordLink" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "PasswordLink_no_truncate" BEFORE TRUNCATE ON "PasswordLink" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

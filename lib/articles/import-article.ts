import { createHash, randomUUID } from "node:crypto";
import { appendEvent } from "@/lib/audit/append-event";
import { genesis } from "@/lib/audit/chain";
import { type Actor, refusal } from "@/lib/auth/permissions";
import { recordExtraction } from "@/lib/claims/from-extraction";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import { database } from "@/lib/database/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Outcome } from "@/lib/outcome";
import { extract } from "@/lib/text";
import { readArticle } from "./read-article";
import type { ArticleInput, DetailsInput } from "./schema";

/** A dense text of 2 MB holds some 40,000 claims, which take PostgreSQL a while. */
const importTimeout = 180_000;

export interface Imported {
  articleId: string;
  /** True where the desk already had this very text: nothing was written. */
  existing: boolean;
  claims: number;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

async function sameText(db: Pick<Transaction, "revision">, digest: string): Promise<Imported | null> {
  const found = await db.revision.findFirst({
    where: { sha256: digest },
    select: { articleId: true, _count: { select: { claims: true } } },
  });
  return found && { articleId: found.articleId, existing: true, claims: found._count.claims };
}

/** Reads, splits and stores an article as revision 1 with its claims; the same text twice leads to the first. */
export async function importArticle(
  actor: Actor,
  input: ArticleInput,
  given: DetailsInput,
): Promise<Outcome<Imported>> {
  const refused = refusal(actor, "article.import");
  if (refused) return refused;
  const read = readArticle(input, given);
  if (!read.ok) return read;
  const { text, details, original } = read.value;
  const digest = sha256(text);
  const before = await sameText(database, digest);
  if (before) return done(before);

  const extraction = extract(text, { title: details.title, publishedAt: details.publishedAt });
  const claims = recordExtraction(extraction.claims, randomUUID);
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${digest}, 0))`;
      const meanwhile = await sameText(tx, digest);
      if (meanwhile) return done(meanwhile);
      const article = await tx.article.create({
        data: { ...details, importedById: actor.id, importedByName: actor.name, headHash: genesis.hash },
      });
      const source = {
        originalName: original.name,
        originalType: original.mediaType,
        originalSha256: sha256(original.bytes),
      };
      const revision = await tx.revision.create({
        data: { articleId: article.id, number: 1, text, sha256: digest, original: original.bytes, ...source },
      });
      await appendEvent(tx, article.id, actor, {
        type: "article.imported",
        subject: { type: "article", id: article.id },
        payload: {
          ...details,
          revision: { id: revision.id, number: 1, sha256: digest, length: text.length, ...source },
        },
      });
      await writeExtractedClaims(tx, actor, revision, extraction.extractor, claims);
      return done({ articleId: article.id, existing: false, claims: claims.length });
    },
    { timeout: importTimeout },
  );
}

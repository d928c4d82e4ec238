import { createHash } from "node:crypto";
import type { RequiredReviews } from "@/lib/articles/schema";
import { appendEvent } from "@/lib/audit/append-event";
import { genesis } from "@/lib/audit/rules/chain";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import type { Transaction } from "@/lib/database/transaction";
import type { ReadArticle } from "@/lib/reading/read-job";

export const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/**
 * Writes an article, its first revision and its claims, with their events. `digest` is the SHA-256 of the text. Without
 * an extraction the claims are found later, by extractAgain.
 */
export async function storeArticle(
  tx: Transaction,
  actor: Actor,
  {
    text,
    digest,
    requiredReviews = 1,
    details,
    original,
  }: Pick<ReadArticle, "text" | "details" | "original"> & { digest: string; requiredReviews?: RequiredReviews },
  extraction: ExtractionParts | null,
) {
  const at = new Date();
  const { id: articleId } = await tx.article.create({
    data: {
      ...details,
      requiredReviews,
      importedAt: at,
      headHash: genesis.hash,
      importedById: actor.id,
      importedByName: actor.name,
    },
  });
  const origin = {
    originalName: original.name,
    originalType: original.mediaType,
    originalSha256: sha256(original.bytes),
  };
  const revision = await tx.revision.create({
    data: { articleId, number: 1, text, sha256: digest, original: original.bytes, createdAt: at, ...origin },
  });
  await appendEvent(
    tx,
    articleId,
    actor,
    {
      type: "article.imported",
      subject: { type: "article", id: articleId },
      payload: {
        ...details,
        reviewers: requiredReviews,
        revision: { id: revision.id, number: 1, sha256: digest, length: text.length, ...origin },
      },
    },
    at,
  );
  if (extraction) await writeExtractedClaims(tx, actor, revision, extraction);
  return { articleId, claims: extraction?.claims ?? 0 };
}

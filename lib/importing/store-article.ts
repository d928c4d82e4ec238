import { createHash } from "node:crypto";
import type { RequiredReviews } from "@/lib/articles/schema";
import { appendEvent } from "@/lib/audit/append-event";
import { registerArticle } from "@/lib/audit/register-article";
import { canonicalJson, genesis } from "@/lib/audit/rules/chain";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { writeExtractedClaims } from "@/lib/claims/write-claims";
import type { Transaction } from "@/lib/database/transaction";
import type { ReadArticle } from "@/lib/reading/read-job";
import type { Beside } from "@/lib/structure";

export const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/** What a revision keeps of its file beside the text, and its hash; nothing where the file held nothing else. */
export function besideOf(beside: Beside | null): { beside?: Beside; besideSha256?: string } {
  if (beside === null || beside.structure.length + beside.remarks.length === 0) return {};
  return { beside, besideSha256: sha256(canonicalJson(beside)) };
}

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
    structure = [],
    remarks = [],
  }: Pick<ReadArticle, "text" | "details" | "original"> &
    Partial<Beside> & { digest: string; requiredReviews?: RequiredReviews },
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
  const { beside, besideSha256 } = besideOf({ structure, remarks });
  const revision = await tx.revision.create({
    data: {
      articleId,
      number: 1,
      text,
      sha256: digest,
      original: original.bytes,
      beside,
      besideSha256,
      createdAt: at,
      ...origin,
    },
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
        revision: { id: revision.id, number: 1, sha256: digest, length: text.length, ...origin, besideSha256 },
      },
    },
    at,
  );
  if (extraction) await writeExtractedClaims(tx, actor, revision, extraction);
  // Last: everybody else who changes the desk waits from here until this is stored.
  await registerArticle(tx, actor, articleId, at);
  return { articleId, claims: extraction?.claims ?? 0 };
}

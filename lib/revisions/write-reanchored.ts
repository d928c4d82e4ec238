import { appendEvent } from "@/lib/audit/append-event";
import type { ReanchoredClaim } from "@/lib/audit/rules/reanchored-claim";
import type { Actor } from "@/lib/auth/rules/permissions";
import { claimsPerPart } from "@/lib/claims/rules/extraction-parts";
import type { Claim } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { reanchoredRow } from "./reanchored-row";

interface Revision {
  id: string;
  articleId: string;
  text: string;
}

/** Writes what became of claims, with the events that tell of it, in parts. */
export async function writeReanchored(
  tx: Transaction,
  actor: Actor,
  revision: Revision,
  reanchored: readonly { claim: ReanchoredClaim; row: Claim }[],
  at: Date,
) {
  const parts = Math.ceil(reanchored.length / claimsPerPart);
  for (let part = 1; part <= parts; part++) {
    const some = reanchored.slice((part - 1) * claimsPerPart, part * claimsPerPart);
    await updateClaims(
      tx,
      some.map(({ claim, row }) => reanchoredRow(claim, row, revision)),
    );
    const subject = { type: "revision" as const, id: revision.id };
    const payload = { part, parts, claims: some.map(({ claim }) => claim) };
    await appendEvent(tx, revision.articleId, actor, { type: "claims.carried", subject, payload }, at);
  }
}

/** As one JSON parameter, like `insertClaims`. */
async function updateClaims(tx: Transaction, rows: readonly ReturnType<typeof reanchoredRow>[]) {
  const written = await tx.$executeRaw`
    UPDATE "Claim" c SET "revisionId" = n."revisionId", "kind" = n."kind", "start" = n."start", "end" = n."end",
      "exact" = n."exact", "prefix" = n."prefix", "suffix" = n."suffix", "coreStart" = n."coreStart",
      "coreEnd" = n."coreEnd", "detail" = n."detail", "flags" = n."flags", "verdict" = n."verdict",
      "reviewId" = n."reviewId", "retirement" = n."retirement", "round" = n."round", "disagreed" = n."disagreed",
      "candidateAnchors" = NULLIF(n."candidateAnchors", 'null'), "previousWording" = NULLIF(n."previousWording", 'null'), "version" = c."version" + 1
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb) n
    WHERE c."id" = n."id" AND c."version" = n."version"`;
  if (written !== rows.length) throw new Error("a claim changed under its lock");
}

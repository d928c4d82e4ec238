import { appendEvent, type EventActor } from "@/lib/audit/append-event";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Transaction } from "@/lib/database/transaction";
import { writeFindings } from "@/lib/findings/write-findings";
import { anchorOf } from "./rules/anchor";
import { claimsIn, type ExtractionParts } from "./rules/extraction-parts";

interface Revision {
  id: string;
  articleId: string;
  text: string;
}

export function claimRow(revision: Revision, claim: RecordedClaim, extractor: string | null) {
  const { id, number, kind, start, end, coreStart, coreEnd, detail, flags, withinId } = claim;
  const place = { articleId: revision.articleId, revisionId: revision.id, ...anchorOf(revision.text, start, end) };
  return { id, number, kind, coreStart, coreEnd, detail, flags, withinId, extractor, ...place };
}

/**
 * Stores what one run of the extractor found, its checks' findings too, with the events that tell of it. `taken` is the highest number of a claim
 * that the article has already.
 */
export async function writeExtractedClaims(
  tx: Transaction,
  actor: EventActor,
  revision: Revision,
  { extractor, parts, checks }: ExtractionParts,
  taken = 0,
) {
  if (checks) await writeFindings(tx, revision, extractor, checks);
  for (const [index, part] of parts.entries()) {
    const claims = claimsIn(part).map((claim) => ({ ...claim, number: claim.number + taken }));
    await insertClaims(
      tx,
      claims.map((claim) => claimRow(revision, claim, extractor)),
    );
    await appendEvent(tx, revision.articleId, actor, {
      type: "claims.extracted",
      subject: { type: "revision", id: revision.id },
      payload: { extractor, part: index + 1, parts: parts.length, claims, ...(index === 0 && { checks }) },
    });
  }
}

/** As one JSON parameter: 40,000 claims take a tenth of the time that `createMany` takes with its 18 parameters for each. */
export async function insertClaims(tx: Transaction, rows: readonly ReturnType<typeof claimRow>[]) {
  await tx.$executeRaw`
    INSERT INTO "Claim" ("id", "articleId", "revisionId", "number", "kind", "start", "end", "exact", "prefix", "suffix",
      "coreStart", "coreEnd", "detail", "flags", "withinId", "extractor")
    SELECT "id", "articleId", "revisionId", "number", "kind", "start", "end", "exact", "prefix", "suffix",
      "coreStart", "coreEnd", "detail", "flags", "withinId", "extractor"
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb)`;
}

/** Gives claims the words, details and extractor of these rows; who is not in use any more is no longer rewritten. */
export async function rewriteClaims(tx: Transaction, rows: readonly ReturnType<typeof claimRow>[]) {
  const written = await tx.$executeRaw`
    UPDATE "Claim" SET "kind" = n."kind", "start" = n."start", "end" = n."end", "exact" = n."exact", "prefix" = n."prefix",
      "suffix" = n."suffix", "coreStart" = n."coreStart", "coreEnd" = n."coreEnd", "detail" = n."detail",
      "flags" = n."flags", "withinId" = n."withinId", "extractor" = n."extractor", "version" = "Claim"."version" + 1
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb) n
    WHERE "Claim"."id" = n."id" AND "Claim"."state" <> 'retired'`;
  if (written !== rows.length) throw new Error("a claim changed under its lock");
}

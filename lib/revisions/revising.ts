import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/audit/rules/chain";
import { claimDetailSchema, type RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Claim } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { flagSchema } from "@/lib/text/schema";
import type { RevisionJob } from "./rules/plan-revision";

type Reading = Pick<Transaction, "claim" | "revision">;

/** The claims another revision has to do with: all in use, set aside ones too, and those that were deleted. */
export const claimsToReanchor = (db: Reading, articleId: string) =>
  db.claim.findMany({
    where: { articleId, OR: [{ retirement: null }, { retirement: "deleted" }] },
    orderBy: [{ start: "asc" }, { number: "asc" }],
  });

/** Names where the claims stand and what they say: a plan holds for these, whatever verdicts they get meanwhile. */
export function fingerprintOf(rows: readonly Claim[]): string {
  const hash = createHash("sha256");
  const inOrder = rows.toSorted((one, other) => one.number - other.number);
  for (const row of inOrder)
    hash.update(canonicalJson([recordedOf(row), row.revisionId, row.retirement, row.candidateAnchors]));
  return hash.digest("hex");
}

/** What the comparison needs of the article: the texts with the claims that stand in each. */
export async function jobFor(
  db: Reading,
  current: { id: string; text: string },
  rows: readonly Claim[],
): Promise<Pick<RevisionJob, "before" | "older">> {
  const elsewhere = rows.filter(({ revisionId, retirement }) => revisionId !== current.id || retirement !== null);
  const ids = [...new Set(elsewhere.map(({ revisionId }) => revisionId))];
  const texts = await db.revision.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
  const here = rows.filter(({ revisionId, retirement }) => revisionId === current.id && retirement === null);
  return {
    before: { text: current.text, claims: here.map(recordedOf) },
    older: texts.map(({ id, text }) => ({
      text,
      claims: elsewhere
        .filter(({ revisionId }) => revisionId === id)
        .map((row) => ({ ...recordedOf(row), deleted: row.retirement !== null })),
    })),
  };
}

function recordedOf(row: Claim): RecordedClaim {
  const { id, number, kind, start, end, coreStart, coreEnd, detail, flags, withinId } = row;
  const said = { detail: claimDetailSchema.parse(detail), flags: flagSchema.array().parse(flags), withinId };
  return { id, number, kind, start, end, coreStart, coreEnd, ...said };
}

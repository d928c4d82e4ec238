import { z } from "zod";
import { readEvent } from "@/lib/audit/read-event";
import { claimDetailSchema, type RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Claim } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { flagSchema } from "@/lib/text/schema";
import type { StandingClaim } from "./rules/plan-extraction";

type Reading = Pick<Transaction, "claim" | "event" | "claimLineage" | "$queryRaw">;

/** The claims of a revision as another run of the extractor meets them, in reading order. `text` is the revision's. */
export async function currentClaims(
  db: Reading,
  { articleId, id: revisionId, text }: { articleId: string; id: string; text: string },
): Promise<StandingClaim[]> {
  const rows = await db.claim.findMany({
    where: { articleId, revisionId, OR: [{ retirement: null }, { retirement: { in: ["split", "merged"] } }] },
    orderBy: [{ start: "asc" }, { number: "asc" }],
  });
  const worked = await workedOn(db, articleId);
  const before = await beforeReshaping(db, articleId, text);
  return rows.map((row) => {
    const claim = recordedOf(row);
    const found = row.extractor === null ? null : { ...claim, ...before.get(row.id) };
    return { claim, found, worked: worked.has(row.id), recast: row.retirement !== null };
  });
}

function recordedOf({
  id,
  number,
  kind,
  start,
  end,
  coreStart,
  coreEnd,
  detail,
  flags,
  withinId,
}: Claim): RecordedClaim {
  const known = { detail: claimDetailSchema.parse(detail), flags: flagSchema.array().parse(flags), withinId };
  return { id, number, kind, start, end, coreStart, coreEnd, ...known };
}

/**
 * Whatever people do with a claim has its event; a claim that went into a merge, or came out of a split, its lineage; one that
 * was judged blind, its reviews, once they are blind no longer.
 */
async function workedOn(db: Reading, articleId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw`
    SELECT "subjectId" AS "id" FROM "Event" WHERE "chain" = ${articleId} AND "subjectType" = 'claim'
    UNION SELECT s."claimId"::text FROM "Review" s JOIN "Claim" c ON c."id" = s."claimId"
      WHERE c."articleId" = ${articleId}::uuid AND s."blindRound" IS NOT NULL AND NOT is_blind(s."blindRound", c."round")
    UNION SELECT s."claimId"::text FROM "Citation" s JOIN "Claim" c ON c."id" = s."claimId"
      WHERE c."articleId" = ${articleId}::uuid AND s."blindRound" IS NOT NULL AND NOT is_blind(s."blindRound", c."round")
    UNION SELECT s."claimId"::text FROM "Comment" s JOIN "Claim" c ON c."id" = s."claimId"
      WHERE c."articleId" = ${articleId}::uuid AND s."blindRound" IS NOT NULL AND NOT is_blind(s."blindRound", c."round")
    UNION SELECT "parentId"::text FROM "ClaimLineage" JOIN "Claim" ON "id" = "parentId" WHERE "articleId" = ${articleId}::uuid
    UNION SELECT "childId"::text FROM "ClaimLineage" JOIN "Claim" ON "id" = "childId" WHERE "articleId" = ${articleId}::uuid`;
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  );
}

/** The shapes that reshaped claims had at first, where they were of this text. */
async function beforeReshaping(db: Reading, articleId: string, text: string) {
  const rows = await db.event.findMany({
    where: { chain: articleId, type: "claim.reshaped" },
    orderBy: { seq: "desc" },
  });
  const shapes = new Map<string, Pick<RecordedClaim, "kind" | "start" | "end" | "coreStart" | "coreEnd" | "detail">>();
  for (const row of rows) {
    const event = readEvent(row);
    if (event?.type !== "claim.reshaped") continue;
    const { kind, start, end, coreStart, coreEnd, detail, exact } = event.payload.before;
    if (text.slice(start, end) === exact)
      shapes.set(event.subject.id, { kind, start, end, coreStart, coreEnd, detail });
  }
  return shapes;
}

import type { Article } from "@/lib/database/generated/client";
import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import type { Extent } from "@/lib/text/span";
import { claimToCheck } from "./claims-to-check";
import { passagesAround } from "./rules/passages";

/** Whoever recorded a verdict so lately is taken to be still reading around it. */
const stillThereMs = 60 * 60 * 1000;

/** The passages of an article's newest text that somebody reads already: the person who asks, and others. */
export interface ReadPassages {
  mine: Extent[];
  others: Extent[];
}

/** Where two judge each claim it is not known who works on what, and both are to read it all: others are nowhere. */
export async function readPassages(
  tx: Pick<Transaction, "$queryRaw" | "revision">,
  { id: articleId, requiredReviews }: Pick<Article, "id" | "requiredReviews">,
  personId: string,
  now: Date,
): Promise<ReadPassages> {
  const lately = new Date(now.getTime() - stillThereMs);
  const places = await tx.$queryRaw<(Extent & { mine: boolean })[]>`
    SELECT DISTINCT p."who" = ${personId}::uuid AS mine,
      least(c."start", o."start") AS start, greatest(c."end", o."end") AS "end"
    FROM (
      SELECT s."claimId", s."assigneeId" AS who FROM "Assignment" s JOIN "Claim" c ON c."id" = s."claimId"
      WHERE c."articleId" = ${articleId}::uuid AND s."endedAt" IS NULL AND ${claimToCheck}
      UNION ALL SELECT r."claimId", r."reviewerId" FROM "Review" r WHERE r."createdAt" > ${lately}
      UNION ALL SELECT w."claimId", w."userId" FROM "Presence" w
      WHERE w."articleId" = ${articleId}::uuid AND w."working" AND w."until" > ${now}
    ) p
    JOIN "Claim" c ON c."id" = p."claimId" AND c."articleId" = ${articleId}::uuid
      AND c."state" IN ('inUse', 'dismissed', 'waived')
    LEFT JOIN "Claim" o ON o."id" = c."withinId" AND o."revisionId" = c."revisionId" AND o."state" <> 'retired'
    JOIN "User" u ON u."id" = p."who" AND u."disabledAt" IS NULL
    WHERE p."who" = ${personId}::uuid OR ${requiredReviews} = 1`;
  if (places.length === 0) return { mine: [], others: [] };
  const { text } = await tx.revision.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { text: true },
  });
  const passagesOf = (mine: boolean) =>
    passagesAround(
      text,
      places.filter((place) => place.mine === mine),
    );
  return { mine: passagesOf(true), others: passagesOf(false) };
}

/** Whether a claim `c` begins in one of these passages. */
export const beginsIn = (passages: readonly Extent[]) => Prisma.sql`EXISTS (
  SELECT 1 FROM unnest(${passages.map(({ start }) => start)}::int[], ${passages.map(({ end }) => end)}::int[]) AS b(start, "end")
  WHERE c."start" >= b.start AND c."start" < b."end")`;

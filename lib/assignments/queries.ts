import { isSealedFor } from "@/lib/blinding/rules/sealed";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { Assignee } from "./schema";

/**
 * Whose work the claims of an article are, or one claim, by the claim's id, as far as this reader may know it. One flat list:
 * for a nested one Prisma would pass every claim's id as a parameter, and one query takes 32,767 of them.
 */
export async function assigneesOf(
  where: { articleId: string } | { id: string },
  readerId: string,
): Promise<Map<string, Assignee[]>> {
  const rows = await database.$queryRaw<(Assignee & { claimId: string; blindRound: number | null; round: number })[]>`
    SELECT s."claimId", s."assigneeId" AS id, s."assigneeName" AS name, s."blindRound", c."round"
    FROM "Assignment" s JOIN "Claim" c ON c."id" = s."claimId"
    WHERE s."endedAt" IS NULL AND ${"id" in where ? Prisma.sql`c."id" = ${where.id}::uuid` : Prisma.sql`c."articleId" = ${where.articleId}::uuid`}
    ORDER BY s."createdAt", s."assigneeId"`;
  const found = new Map<string, Assignee[]>();
  for (const { claimId, id, name, blindRound, round } of rows) {
    if (isSealedFor(readerId, { byId: id, blindRound }, { round })) continue;
    const people = found.get(claimId) ?? [];
    people.push({ id, name });
    found.set(claimId, people);
  }
  return found;
}

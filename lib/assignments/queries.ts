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
  const rows = await database.$queryRaw<(Assignee & { claimId: string })[]>`
    SELECT s."claimId", s."assigneeId" AS id, s."assigneeName" AS name
    FROM "Assignment" s JOIN "Claim" c ON c."id" = s."claimId"
    WHERE s."endedAt" IS NULL AND NOT is_blind_for(${readerId}::uuid, s."assigneeId", s."blindRound", c."round")
      AND ${"id" in where ? Prisma.sql`c."id" = ${where.id}::uuid` : Prisma.sql`c."articleId" = ${where.articleId}::uuid`}
    ORDER BY s."createdAt", s."assigneeId"`;
  const found = new Map<string, Assignee[]>();
  for (const { claimId, id, name } of rows) {
    const people = found.get(claimId) ?? [];
    people.push({ id, name });
    found.set(claimId, people);
  }
  return found;
}

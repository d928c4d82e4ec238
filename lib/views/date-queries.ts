import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { notDismissed } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import { flagSchema } from "@/lib/text/schema";

export type TimelineClaim = Awaited<ReturnType<typeof listTimelineClaims>>[number];

/** The claims a timeline is made of, in reading order: those that tell a date, and those that another one contradicts. */
export async function listTimelineClaims(articleId: string) {
  const rows = await database.claim.findMany({
    where: {
      articleId,
      ...notDismissed,
      OR: [{ kind: "date" }, { flags: { array_contains: [{ code: "contradiction" }] } }],
    },
    orderBy: [{ start: "asc" }, { number: "asc" }],
    select: {
      id: true,
      number: true,
      kind: true,
      verdict: true,
      detail: true,
      flags: true,
      start: true,
      end: true,
      exact: true,
      coreStart: true,
      coreEnd: true,
    },
  });
  return rows.map(({ detail, flags, ...row }) => ({
    ...row,
    core: row.exact.slice(row.coreStart - row.start, row.coreEnd - row.start),
    date: claimDetailSchema.parse(detail).date ?? null,
    flags: flagSchema.array().parse(flags),
  }));
}

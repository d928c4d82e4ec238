import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { notDismissed } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import { flagSchema } from "@/lib/text/schema";

export type AttributedClaim = Awaited<ReturnType<typeof listAttributions>>[number];

/** Who says what in an article, in reading order; what was dismissed or replaced, and a claim nobody has said a source of, left out. */
export async function listAttributions(articleId: string) {
  const rows = await database.claim.findMany({
    where: { articleId, kind: "attribution", ...notDismissed },
    orderBy: [{ start: "asc" }, { number: "asc" }],
    select: { id: true, number: true, verdict: true, detail: true, flags: true },
  });
  return rows.flatMap(({ detail, flags, ...row }) => {
    const { attribution } = claimDetailSchema.parse(detail);
    if (!attribution) return [];
    const codes = flagSchema.array().parse(flags);
    return { ...row, attribution, flags: codes.map(({ code }) => code) };
  });
}

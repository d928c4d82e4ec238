import { z } from "zod";
import { readEvent } from "@/lib/audit/read-event";
import { candidateSchema } from "@/lib/audit/rules/reanchored-claim";
import type { RevisionCounts, revisionFacts } from "@/lib/audit/rules/recorded-revision";
import { orphaned } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";

/** A revision as its article's history tells of it. `length` counts UTF-16 units; `counts` is null for the first. */
export interface RevisionSummary extends z.infer<typeof revisionFacts> {
  at: string;
  by: string;
  reason: string | null;
  counts: RevisionCounts | null;
}

/** An article's revisions, the newest first. */
export async function listRevisions(articleId: string): Promise<RevisionSummary[]> {
  const rows = await database.event.findMany({
    where: { chain: articleId, type: { in: ["article.imported", "article.revised"] } },
    orderBy: { seq: "desc" },
  });
  return rows.flatMap((row) => {
    const event = readEvent(row);
    if (event?.type !== "article.imported" && event?.type !== "article.revised") return [];
    const { reason, counts } = event.type === "article.revised" ? event.payload : { reason: null, counts: null };
    return { ...event.payload.revision, at: row.at.toISOString(), by: row.actorName, reason, counts };
  });
}

/** The text of one revision; null where there is none of that number. */
export const getRevisionText = (articleId: string, number: number) =>
  database.revision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { number: true, text: true, sha256: true },
  });

export type OrphanedClaim = Awaited<ReturnType<typeof listOrphaned>>[number];

/** The claims that need a place in the newest revision, whose `text` is given, with where they may stand; offsets are UTF-16. */
export async function listOrphaned(articleId: string, text: string) {
  const rows = await database.claim.findMany({
    where: { articleId, ...orphaned },
    orderBy: [{ start: "asc" }, { number: "asc" }],
    select: {
      id: true,
      number: true,
      kind: true,
      exact: true,
      prefix: true,
      suffix: true,
      verdict: true,
      version: true,
      candidateAnchors: true,
      dismissal: true,
      waiver: true,
    },
  });
  return rows.map(({ candidateAnchors, dismissal, waiver, ...row }) => ({
    ...row,
    setAside: dismissal !== null || waiver !== null,
    places: z
      .array(candidateSchema)
      .parse(candidateAnchors)
      .map(({ start, end, like }) => ({
        start,
        end,
        like,
        exact: text.slice(start, end),
        before: text.slice(Math.max(0, start - around), start),
        after: text.slice(end, end + around),
      })),
  }));
}

const around = 60;

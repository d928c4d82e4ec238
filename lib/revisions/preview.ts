import type { RevisionCounts } from "@/lib/audit/rules/recorded-revision";
import { database } from "@/lib/database/client";
import type { ClaimState } from "@/lib/database/generated/client";
import type { ClaimKind } from "@/lib/text/schema";
import type { Verdict } from "@/lib/vocabulary";
import { countsOf } from "./rules/counts-of";
import { type RevisionPlan, revisionPlanSchema } from "./rules/plan-schema";

/** A claim in a preview: its words as they stand, and as they would. */
export interface PreviewedClaim {
  id: string;
  number: number;
  kind: ClaimKind;
  verdict: Verdict | null;
  /** Whether somebody said that it is no claim, or not worth checking. */
  state: ClaimState;
  exact: string;
  now: string | null;
  /** Where it may stand, as words with those around them. */
  places: { before: string; exact: string; after: string }[];
}

type Group = Exclude<RevisionPlan["claims"][number]["became"], "kept" | "moved">;

export interface RevisionPreview {
  id: string;
  articleId: string;
  by: string;
  at: string;
  number: number;
  /** Another revision came in since: this can only be thrown away. */
  overtaken: boolean;
  /** The number of an earlier revision with this very text; null where there is none. */
  sameAs: number | null;
  before: string;
  after: string;
  counts: RevisionCounts;
  groups: Record<Group, PreviewedClaim[]>;
  added: { kind: ClaimKind; start: number; exact: string }[];
}

const around = 50;

/** A proposed text, and what it would do to the article; null where it was confirmed or thrown away. */
export async function getPreview(draftId: string): Promise<RevisionPreview | null> {
  const draft = await database.revisionDraft.findUnique({ where: { id: draftId }, omit: { original: true } });
  if (!draft) return null;
  const { articleId, text: after } = draft;
  const plan = revisionPlanSchema.parse(draft.plan);
  const [revisions, base] = await Promise.all([
    database.revision.findMany({
      where: { articleId },
      orderBy: { number: "desc" },
      select: { id: true, number: true, sha256: true },
    }),
    database.revision.findUniqueOrThrow({ where: { id: draft.baseId }, select: { text: true } }),
  ]);
  const told = plan.claims.filter(({ became }) => became !== "kept" && became !== "moved");
  const rows = await database.claim.findMany({
    where: { id: { in: told.map(({ id }) => id) } },
    select: { id: true, kind: true, verdict: true, state: true, exact: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const groups: RevisionPreview["groups"] = { reworded: [], "needs-place": [], deleted: [], back: [] };
  for (const planned of told) {
    const row = byId.get(planned.id);
    if (!row || planned.became === "kept" || planned.became === "moved") continue;
    const now = planned.became === "reworded" ? after.slice(planned.shape.start, planned.shape.end) : null;
    const places = planned.became === "needs-place" ? planned.candidates : [];
    groups[planned.became].push({
      ...row,
      number: planned.number,
      now,
      places: places.map(({ start, end }) => ({
        before: after.slice(Math.max(0, start - around), start),
        exact: after.slice(start, end),
        after: after.slice(end, end + around),
      })),
    });
  }
  const [newest] = revisions;
  return {
    id: draft.id,
    articleId,
    by: draft.byName,
    at: draft.createdAt.toISOString(),
    number: (newest?.number ?? 0) + 1,
    overtaken: newest?.id !== draft.baseId,
    sameAs: revisions.find(({ sha256 }) => sha256 === draft.sha256)?.number ?? null,
    before: base.text,
    after,
    counts: countsOf(plan),
    groups,
    added: plan.added.map(({ kind, start, end }) => ({ kind, start, exact: after.slice(start, end) })),
  };
}

/** The texts proposed for an article that nobody has confirmed or thrown away, the newest first. */
export const listDrafts = (articleId: string) =>
  database.revisionDraft.findMany({
    where: { articleId },
    orderBy: { createdAt: "desc" },
    select: { id: true, byName: true, createdAt: true, originalName: true },
  });

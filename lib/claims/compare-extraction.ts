import { getArticle } from "@/lib/articles/queries";
import { claimDetailSchema, type RecordedClaim } from "@/lib/audit/schema";
import { database } from "@/lib/database/client";
import { deskThreads } from "@/lib/extraction/desk-threads";
import { done, failed, type Outcome } from "@/lib/outcome";
import { compareRuns } from "@/lib/text";
import { type ExtractedClaim, flagSchema } from "@/lib/text/schema";
import type { Verdict } from "@/lib/vocabulary";
import { claimsIn } from "./extraction-parts";

/** A claim of the desk that another run would touch. */
export interface TouchedClaim {
  id: string;
  number: number;
  kind: string;
  exact: string;
  verdict: Verdict | null;
}

/** What a run of the extractor of today would do to an article's claims; nothing of it is done. */
export interface ExtractionComparison {
  /** The extractors that found the claims of the desk, and the one that ran now. */
  before: string[];
  now: string;
  same: number;
  changed: { claim: TouchedClaim; what: string[]; exact: string }[];
  removed: TouchedClaim[];
  added: { start: number; kind: string; exact: string }[];
}

/** Compares the claims that an extractor found, dismissed ones too, with what it finds now. Claims people added stay out. */
export async function compareExtraction(articleId: string): Promise<Outcome<ExtractionComparison>> {
  const article = await getArticle(articleId);
  if (!article) return failed("not-found", "There is no such article.");
  const { title, publishedAt, revision } = article;
  const [run, rows] = await Promise.all([
    deskThreads().inTurn((thread) => thread.findClaims({ text: revision.text, title, publishedAt })),
    database.claim.findMany({ where: { articleId, retirement: null, extractor: { not: null } } }),
  ]);
  if (!run.ok) return run;
  const stored = rows.map(({ detail, flags, ...row }) => ({
    ...row,
    detail: claimDetailSchema.parse(detail),
    flags: flagSchema.array().parse(flags),
  }));
  const extracted = (claim: RecordedClaim) => asExtracted(claim, revision.text);
  const { same, changed, removed, added } = compareRuns(
    stored.map(extracted),
    run.value.parts.flatMap(claimsIn).map(extracted),
  );
  const byId = new Map(stored.map((row) => [row.id, row]));
  const touched = ({ id, kind, exact }: ExtractedClaim): TouchedClaim => {
    const row = byId.get(id);
    return { id, kind, exact, number: row?.number ?? 0, verdict: row?.verdict ?? null };
  };
  return done({
    before: [...new Set(stored.flatMap(({ extractor }) => extractor ?? []))].sort(),
    now: run.value.extractor,
    same: same.length,
    changed: changed.map(({ before, after, what }) => ({ claim: touched(before), what, exact: after.exact })),
    removed: removed.map(touched),
    added: added.map(({ start, kind, exact }) => ({ start, kind, exact })),
  });
}

function asExtracted(claim: RecordedClaim, text: string): ExtractedClaim {
  const { id, kind, start, end, coreStart, coreEnd, detail, flags } = claim;
  const core = { start: coreStart, end: coreEnd, exact: text.slice(coreStart, coreEnd) };
  return { ...detail, id, kind, start, end, exact: text.slice(start, end), core, flags, reason: detail.reason ?? "" };
}

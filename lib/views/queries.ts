import { z } from "zod";
import { previousWordingSchema } from "@/lib/audit/rules/reanchored-claim";
import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import { isBlind, isBlindFor } from "@/lib/blinding/rules/blind";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { captureStates } from "@/lib/captures/queries";
import { inPlace } from "@/lib/claims/in-use";
import { sourceNameOf } from "@/lib/claims/rules/source-name";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { attributionSchema, flagSchema } from "@/lib/text/schema";
import { type WorkOnClaim, workOnClaims } from "./work-on-claims";

/** Of all a claim's detail no more than a list of 40,000 needs. */
const saidBySchema = z.object({
  attribution: z.object({ source: attributionSchema.shape.source.pick({ exact: true, resolved: true }) }).optional(),
});

export type ClaimSummary = Awaited<ReturnType<typeof listClaims>>[number];

/**
 * All claims of an article's newest revision in reading order but the retired, or of those the `only` ones; each with no more than a list and
 * the marks in the text need. Whose work they are, and who says something about them, is told to a reader only.
 */
export async function listClaims(articleId: string, { only, readerId }: { only?: string[]; readerId?: string } = {}) {
  const workOn: (id: string) => WorkOnClaim = readerId ? await workOnClaims(articleId, readerId) : () => ({});
  const rows = await database.claim.findMany({
    where: { articleId, ...inPlace, ...(only && { id: { in: only } }) },
    orderBy: [{ start: "asc" }, { end: "desc" }, { number: "asc" }],
    select: {
      id: true,
      number: true,
      kind: true,
      start: true,
      end: true,
      coreStart: true,
      coreEnd: true,
      verdict: true,
      disagreed: true,
      dismissal: true,
      waiver: true,
      flags: true,
      detail: true,
      version: true,
    },
  });
  return rows.map(({ flags, dismissal, waiver, detail, ...row }) => ({
    ...row,
    ...workOn(row.id),
    source: row.kind === "attribution" ? sourceIn(detail) : null,
    dismissed: dismissal !== null,
    waived: waiver !== null,
    flags: flagSchema
      .array()
      .parse(flags)
      .map(({ code }) => code),
  }));
}

function sourceIn(detail: unknown): string | null {
  const { attribution } = saidBySchema.parse(detail);
  return attribution ? sourceNameOf(attribution.source) : null;
}

export type ClaimDetail = NonNullable<Awaited<ReturnType<typeof getClaim>>>;

/**
 * One claim with everything people said of it that this reader may know: reviews oldest first, evidence with its stance, the
 * claims its flags name. A piece that two cite stands there twice.
 */
export async function getClaim(id: string, readerId: string) {
  const row = await database.claim.findUnique({
    where: { id },
    include: {
      article: { select: { requiredReviews: true } },
      reviews: { include: { retraction: true }, ...inOrder },
      citations: { include: { evidence: true }, orderBy: { createdAt: "asc" } },
      ...lineage,
    },
  });
  if (!row) return null;
  const detail = claimDetailSchema.parse(row.detail);
  const flags = flagSchema.array().parse(row.flags);
  const { number, articleId, revisionId, kind, start, end, exact, verdict, reviewId, dismissal, version, extractor } =
    row;
  const related = await relatedClaims([
    ...flags.flatMap(({ relatedTo }) => relatedTo),
    ...(row.withinId ? [row.withinId] : []),
  ]);
  const known = row.citations.filter(
    ({ citedById, blindRound }) => !isBlindFor(readerId, { byId: citedById, blindRound }, row),
  );
  const captures = await captureStates(known.map(({ evidenceId }) => evidenceId));
  return {
    id,
    number,
    articleId,
    revisionId,
    kind,
    start,
    end,
    exact,
    verdict,
    reviewId,
    dismissal,
    version,
    extractor,
    prefix: row.prefix,
    suffix: row.suffix,
    withinId: row.withinId,
    coreStart: row.coreStart,
    coreEnd: row.coreEnd,
    /** Whether a revision left it without a place, and what it said before a revision changed its words. */
    orphaned: row.candidateAnchors !== null,
    previousWording: previousWordingSchema.nullable().parse(row.previousWording),
    waiver: row.waiver,
    retirement: row.retirement,
    round: row.round,
    disagreed: row.disagreed,
    /** Whether what somebody says of it now is blind until both reviews are in. */
    blind: blindRoundOf(row.article, row) !== null,
    reviewers: row.article.requiredReviews,
    resolutionCriteria: resolutionCriteriaSchema.nullable().parse(row.resolutionCriteria),
    parents: row.parents.map(({ parent }) => ({ ...parent, reviews: knownReviews(parent.reviews, parent, readerId) })),
    children: row.children.map(({ child }) => child),
    detail,
    flags,
    related,
    reviews: knownReviews(row.reviews, row, readerId),
    evidence: known.map(({ evidence, stance, citedById, citedByName }) => {
      const { createdAt, articleId: _, place: _place, ...piece } = evidence;
      const by = { citedById, citedByName, at: createdAt.toISOString() };
      return { ...piece, stance, ...by, capture: captures.get(piece.id) ?? null };
    }),
  };
}

/** Several reviews given blind may be of one version. */
const inOrder = { orderBy: [{ claimVersion: "asc" }, { createdAt: "asc" }] } satisfies Prisma.Claim$reviewsArgs;

/** The claims this one came out of, with what was said of them, and those that took its place. */
const lineage = {
  parents: {
    select: {
      parent: {
        select: {
          id: true,
          number: true,
          kind: true,
          exact: true,
          round: true,
          reviews: { include: { retraction: true }, ...inOrder },
        },
      },
    },
  },
  children: { select: { child: { select: { id: true, number: true, kind: true, exact: true, retirement: true } } } },
} satisfies Prisma.ClaimInclude;

type ReviewRow = Prisma.ReviewGetPayload<{ include: { retraction: true } }>;

const knownReviews = (rows: ReviewRow[], claim: { round: number }, readerId: string) =>
  rows
    .filter(({ reviewerId, blindRound }) => !isBlindFor(readerId, { byId: reviewerId, blindRound }, claim))
    .map((row) => saidOf(row, isBlind(row, claim)));

function saidOf({ createdAt, retraction, ...review }: ReviewRow, sealed: boolean) {
  return {
    ...review,
    /** Only its reviewer reads it until the second one is in. */
    sealed,
    at: createdAt.toISOString(),
    retraction: retraction && {
      by: retraction.retractedByName,
      reason: retraction.reason,
      at: retraction.createdAt.toISOString(),
    },
  };
}

/** The claims that flags and `within` point to, by id. */
async function relatedClaims(ids: string[]) {
  if (ids.length === 0) return [];
  return database.claim.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, kind: true, exact: true },
    orderBy: { number: "asc" },
  });
}

import { z } from "zod";
import { settlementSchema } from "@/lib/audit/reshape-events";
import { claimDetailSchema } from "@/lib/audit/schema";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/lib/database/generated/client";
import { attributionSchema, flagSchema } from "@/lib/text/schema";
import { sourceNameOf } from "./source-name";

/** Of all a claim's detail no more than a list of 40,000 needs. */
const saidBySchema = z.object({
  attribution: z.object({ source: attributionSchema.shape.source.pick({ exact: true, resolved: true }) }).optional(),
});

export type ClaimSummary = Awaited<ReturnType<typeof listClaims>>[number];

/** All claims of an article in reading order but the retired, each with no more than a list and the marks in the text need. */
export async function listClaims(articleId: string) {
  const rows = await database.claim.findMany({
    where: { articleId, retirement: null },
    orderBy: [{ start: "asc" }, { end: "desc" }, { number: "asc" }],
    select: {
      ...{ id: true, number: true, kind: true, start: true, end: true, coreStart: true, coreEnd: true },
      ...{ verdict: true, dismissal: true, waiver: true, flags: true, detail: true, version: true },
    },
  });
  return rows.map(({ flags, dismissal, waiver, detail, ...row }) => ({
    ...row,
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

/** One claim with everything people said of it: reviews oldest first, evidence with its stance, the claims its flags name. */
export async function getClaim(id: string) {
  const row = await database.claim.findUnique({
    where: { id },
    include: {
      reviews: { include: { retraction: true }, orderBy: { claimVersion: "asc" } },
      citations: { include: { evidence: true }, orderBy: { createdAt: "asc" } },
      ...kin,
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
  return {
    ...{ id, number, articleId, revisionId, kind, start, end, exact, verdict, reviewId, dismissal, version, extractor },
    ...{
      prefix: row.prefix,
      suffix: row.suffix,
      withinId: row.withinId,
      coreStart: row.coreStart,
      coreEnd: row.coreEnd,
    },
    ...{ waiver: row.waiver, retirement: row.retirement },
    settlement: settlementSchema.nullable().parse(row.settlement),
    parents: row.parents.map(({ parent }) => ({ ...parent, reviews: parent.reviews.map(saidOf) })),
    children: row.children.map(({ child }) => child),
    detail,
    flags,
    related,
    reviews: row.reviews.map(saidOf),
    evidence: row.citations.map(({ evidence, stance, citedByName }) => {
      const { createdAt, articleId: _, ...piece } = evidence;
      return { ...piece, stance, citedByName, at: createdAt.toISOString() };
    }),
  };
}

/** The claims this one came out of, with what was said of them, and those that took its place. */
const kin = {
  parents: {
    select: {
      parent: {
        select: {
          ...{ id: true, number: true, kind: true, exact: true },
          reviews: { include: { retraction: true }, orderBy: { claimVersion: "asc" } },
        },
      },
    },
  },
  children: { select: { child: { select: { id: true, number: true, kind: true, exact: true, retirement: true } } } },
} satisfies Prisma.ClaimInclude;

function saidOf({ createdAt, retraction, ...review }: Prisma.ReviewGetPayload<{ include: { retraction: true } }>) {
  return {
    ...review,
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

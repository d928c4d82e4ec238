import { z } from "zod";
import type { Shape } from "@/lib/audit/rules/reshape-events";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import type { Actor } from "@/lib/auth/rules/permissions";
import { shapeOf } from "@/lib/claims/reshape-claim";
import { anchorOf, longestClaim, splitsCharacter } from "@/lib/claims/rules/anchor";
import { tooLong } from "@/lib/claims/schema";
import { type ClaimTarget, changeClaim, type LockedClaim } from "@/lib/commands/change-claim";
import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import { previousWordingOf } from "./reanchored-row";
import { spansOf } from "./rules/claim-spans";
import { fold } from "./rules/fold";

/** `start` and `end` count UTF-16 units of the newest revision's text; `exact` guards against an offset of other text. */
export const placeSchema = z.object({
  revisionId: z.uuid(),
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
  exact: z.string().transform((words) => words.replace(/\r\n/g, "\n")),
});

const misfit = failed("invalid", "These words do not fit the article’s text. Reload the page and choose them again.");
const overtaken = failed("conflict", "Another revision came in meanwhile. Reload the page and look again.");

/**
 * Says where a claim that needs a place stands now. On the same words it keeps its verdict; on others it is to check again. A
 * claim the extractor found there gives way, unless somebody has worked on it.
 */
export function placeClaim(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(
    actor,
    "claim.place",
    target,
    async (claim, tx) => {
      const parsed = placeSchema.safeParse(given);
      if (!parsed.success) return failed("invalid", "Choose where this claim stands now.");
      const { revisionId, start, end, exact } = parsed.data;
      const [newest, old] = await revisionsFor(tx, claim);
      if (claim.candidateAnchors === null) return failed("conflict", `Claim ${claim.number} has its place.`);
      if (newest.id !== revisionId) return overtaken;
      const { text } = newest;
      if (end > text.length || start >= end || text.slice(start, end) !== exact || exact.trim() === "") return misfit;
      if (splitsCharacter(text, start) || splitsCharacter(text, end)) return misfit;
      if (end - start > longestClaim) return failed("invalid", tooLong);

      const twin = await twinAt(tx, claim, { revisionId, start, end });
      if (twin?.worked)
        return failed(
          "conflict",
          `These words are claim ${twin.number} already, and somebody has worked on that. Judge it there, and say that this one is gone.`,
        );
      const same = fold(exact) === fold(claim.exact);
      const shape = shapeAt(text, claim, { start, end }, same);
      const now = { verdict: claim.verdict, reviewId: claim.reviewId };
      const standing = same ? now : { verdict: null, reviewId: null };
      const formerly = same ? null : previousWordingOf(claim, old.number);
      if (twin)
        await tx.claim.update({
          where: { id: twin.id },
          data: { retirement: "superseded", version: { increment: 1 } },
        });
      const again = formerly ? { previousWording: formerly, disagreed: false, round: { increment: 1 } } : {};
      const anchor = anchorOf(text, start, end);
      return {
        ok: true,
        change: { ...shape, ...anchor, ...standing, ...again, revisionId, candidateAnchors: Prisma.DbNull },
        events: [
          {
            type: "claim.placed",
            subject: { type: "claim", id: claim.id },
            payload: {
              ...{ number: claim.number, revisionId, formerly },
              before: { ...shapeOf(claim), exact: claim.exact, ...now },
              after: { ...shape, exact, ...standing },
              replaces: twin && { id: twin.id, number: twin.number },
            },
          },
        ],
      };
    },
    { orphanedToo: true },
  );
}

async function revisionsFor(tx: Transaction, { articleId, revisionId }: LockedClaim) {
  const select = { id: true, number: true, text: true };
  return [
    await tx.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: "desc" }, select }),
    await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select }),
  ] as const;
}

/** The claim's shape on chosen words. What was read out of other words, or would no longer fit, is left out. */
function shapeAt(
  text: string,
  claim: LockedClaim,
  { start, end }: { start: number; end: number },
  same: boolean,
): Shape {
  const shape = shapeOf(claim);
  const { kind, detail } = shape;
  const shifted = shiftShape(shape, start - shape.start);
  const { core, parts } = spansOf(shifted);
  const quoted = [
    shape.detail.attribution?.source,
    shape.detail.attribution?.cue,
    shape.detail.attribution?.content,
    shape.detail.quantity?.amount,
  ];
  const words = quoted.flatMap((part) => part?.exact ?? []);
  const fits = parts.every((part, index) => text.slice(part.start, part.end) === words[index]);
  if (same && fits && text.slice(start, end) === claim.exact) return shifted;
  const heart = same && end - start === claim.exact.length ? core : { start, end };
  const kept = {
    ...(detail.reason !== undefined && { reason: detail.reason }),
    ...(same && detail.date && { date: detail.date }),
  };
  return { kind, start, end, coreStart: heart.start, coreEnd: heart.end, detail: kept };
}

interface Place {
  revisionId: string;
  start: number;
  end: number;
}

/** The claim of the same kind found on these words, and whether somebody did something with it. */
async function twinAt(tx: Transaction, { id, kind }: LockedClaim, { revisionId, start, end }: Place) {
  const rows = await tx.claim.findMany({
    where: { revisionId, kind, retirement: null, id: { not: id }, coreStart: { lt: end }, coreEnd: { gt: start } },
    select: {
      ...{ id: true, number: true, version: true, start: true, end: true, extractor: true },
      _count: { select: { reviews: true, citations: true, comments: true, assignments: true } },
    },
  });
  const worked = ({ version, extractor, _count }: (typeof rows)[number]) =>
    version > 1 || extractor === null || Object.values(_count).some((count) => count > 0);
  const equal = rows.find((row) => row.start === start && row.end === end);
  const found = equal ?? rows.find((row) => !worked(row));
  return found ? { id: found.id, number: found.number, worked: worked(found) } : null;
}

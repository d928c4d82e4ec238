import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { shapeOf } from "@/lib/claims/reshape-claim";
import { anchorOf } from "@/lib/claims/rules/anchor";
import { type ClaimTarget, changeClaim, type LockedClaim } from "@/lib/commands/change-claim";
import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import { previousWordingOf } from "./reanchored-row";
import { decidePlacing, misplaced, type Place, type Twin } from "./rules/decide-placing";

/** `start` and `end` count UTF-16 units of the newest revision's text; `exact` guards against an offset of other text. */
export const placeSchema = z.object({
  revisionId: z.uuid(),
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
  exact: z.string().transform((words) => words.replace(/\r\n/g, "\n")),
});

/**
 * Says where an orphaned claim stands now. On the same words it keeps its verdict; on others it is to check again. A claim the
 * extractor found there gives way, unless somebody has worked on it.
 */
export function placeClaim(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(
    actor,
    "claim.place",
    target,
    async (claim, { tx }) => {
      const parsed = placeSchema.safeParse(given);
      if (!parsed.success) return failed("invalid", "Choose where this claim stands now.");
      const place = parsed.data;
      const { revisionId, start, end, exact } = place;
      const [newest, old] = await revisionsFor(tx, claim);
      const before = shapeOf(claim);
      const placed = {
        number: claim.number,
        exact: claim.exact,
        shape: before,
        orphaned: claim.candidateAnchors !== null,
      };
      const misfit = misplaced(placed, newest, place);
      if (misfit) return misfit;
      const decided = decidePlacing(newest.text, placed, place, await twinsOn(tx, claim, place));
      if (!decided.ok) return decided;

      const { same, shape, replaces } = decided.value;
      if (replaces)
        await tx.claim.update({
          where: { id: replaces.id },
          data: { retirement: "superseded", version: { increment: 1 } },
        });
      const now = { verdict: claim.verdict, reviewId: claim.reviewId };
      const current = same ? now : { verdict: null, reviewId: null };
      const formerly = same ? null : previousWordingOf(claim, old.number);
      const again = formerly ? { previousWording: formerly, disagreed: false, round: { increment: 1 } } : {};
      const anchor = anchorOf(newest.text, start, end);
      return {
        ok: true,
        change: { ...shape, ...anchor, ...current, ...again, revisionId, candidateAnchors: Prisma.DbNull },
        events: [
          {
            type: "claim.placed",
            subject: { type: "claim", id: claim.id },
            payload: {
              number: claim.number,
              revisionId,
              formerly,
              before: { ...before, exact: claim.exact, ...now },
              after: { ...shape, exact, ...current },
              replaces: replaces && { id: replaces.id, number: replaces.number },
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

/** The claims of the same kind found on some of these words. */
async function twinsOn(tx: Transaction, { id, kind }: LockedClaim, { revisionId, start, end }: Place): Promise<Twin[]> {
  const rows = await tx.claim.findMany({
    where: { revisionId, kind, retirement: null, id: { not: id }, coreStart: { lt: end }, coreEnd: { gt: start } },
    select: {
      id: true,
      number: true,
      version: true,
      start: true,
      end: true,
      extractor: true,
      _count: { select: { reviews: true, citations: true, comments: true, assignments: true } },
    },
  });
  return rows.map(({ _count, ...row }) => ({
    ...row,
    said: Object.values(_count).reduce((sum, count) => sum + count, 0),
  }));
}

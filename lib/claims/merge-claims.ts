import type { Actor } from "@/lib/auth/rules/permissions";
import {
  type ClaimTarget,
  changeClaim,
  lockedClaimOf,
  orphanedClaim,
  retiredClaim,
  staleClaim,
  writeTransition,
} from "@/lib/commands/change-claim";
import { noSuchClaim } from "@/lib/commands/lock-article";
import { failed } from "@/lib/outcome";
import { writeChildren } from "./recast-claims";
import { shapeOf } from "./reshape-claim";
import { longestClaim } from "./rules/anchor";
import { tooLong } from "./schema";

/**
 * Makes one claim of two: it runs from the beginning of the first to the end of the last, is of the target's kind, and starts
 * unreviewed. Both are retired.
 */
export function mergeClaims(actor: Actor, target: ClaimTarget, other: ClaimTarget) {
  return changeClaim(actor, "claim.reshape", target, async (claim, given) => {
    const { tx, at } = given;
    const known = await tx.claim.findUnique({ where: { id: other.claimId }, select: { articleId: true } });
    if (known?.articleId !== claim.articleId) return noSuchClaim;
    const second = await lockedClaimOf(given, other.claimId, claim.article);
    if (second.version !== other.version) return staleClaim(tx, second);
    if (second.state === "retired") return retiredClaim(second);
    if (second.state === "orphaned") return orphanedClaim(second);
    if (second.id === claim.id) return failed("invalid", "Choose another claim to merge this one with.");
    if (second.revisionId !== claim.revisionId)
      return failed("invalid", "These claims stand in different revisions of the article.");

    if ([claim, second].some(({ state }) => state !== "inUse"))
      return failed("conflict", "One of these claims is set aside. Bring it back before merging them.");

    const shape = shapeOf(claim);
    const [start, end] = [Math.min(claim.start, second.start), Math.max(claim.end, second.end)];
    if (end - start > longestClaim) return failed("invalid", tooLong);
    const wholeCore = shape.coreStart === shape.start && shape.coreEnd === shape.end;
    const core = wholeCore ? { coreStart: start, coreEnd: end } : {};
    const within = claim.withinId === second.withinId ? claim.withinId : null;
    const child = { ...shape, start, end, ...core, flags: [], withinId: within };
    const payload = await writeChildren(tx, { parents: [claim, second], children: [child], at });
    await writeTransition(given, second, { change: { retirement: "merged" }, events: [] });
    return {
      ok: true,
      change: { retirement: "merged" },
      events: [{ type: "claims.merged", subject: { type: "claim", id: payload.children[0]?.id ?? "" }, payload }],
    };
  });
}

import { historyOfClaim } from "@/lib/audit/history-of-claim";
import type { Actor } from "@/lib/auth/rules/permissions";
import { restoreClaim } from "@/lib/claims/dismiss-claim";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { unwaiveClaim } from "@/lib/claims/waive-claim";
import type { ChangedClaim, ClaimTarget } from "@/lib/commands/change-claim";
import { noSuchClaim } from "@/lib/commands/lock-article";
import { database } from "@/lib/database/client";
import { failed, type Outcome } from "@/lib/outcome";
import { blindReviews } from "@/lib/reviews/give-review";
import { retractReview } from "@/lib/reviews/retract-review";
import { undoableOf } from "./rules/undoable";
import { undoRecast } from "./undo-recast";
import { undoReshape } from "./undo-reshape";

/** Undoes the latest change to a claim, whoever made it, by a new event; twice goes one further back. */
export async function undoChange(actor: Actor, target: ClaimTarget, reason: string): Promise<Outcome<ChangedClaim>> {
  const claim = await database.claim.findUnique({ where: { id: target.claimId } });
  if (!claim) return noSuchClaim;
  const own = (await blindReviews(database, claim)).findLast(({ reviewerId }) => reviewerId === actor.id);
  // Read before the lock: whatever happens in between raises the version, and the command below refuses it.
  const last = undoableOf(
    { ...claim, blindReviewId: own?.id ?? null },
    await historyOfClaim(database, claim, actor.id),
  );
  if (!last) return failed("invalid", "Nothing has been done to this claim that can be undone.");
  switch (last.by) {
    case "retract-review":
      return retractReview(actor, target, reason);
    case "restore":
      return restoreClaim(actor, target, reason);
    case "unwaive":
      return unwaiveClaim(actor, target, reason);
    case "note-resolution-criteria":
      return noteResolutionCriteria(actor, target, last.event.payload.before ?? {}, last.seq);
    case "reshape":
      return undoReshape(actor, target, last, reason);
    case "recast":
      return undoRecast(actor, target, last, reason);
  }
}

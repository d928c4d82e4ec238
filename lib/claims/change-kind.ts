import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { done, failed } from "@/lib/outcome";
import { claimKindSchema } from "@/lib/text/schema";
import { reshapeClaim, shapeOf } from "./reshape-claim";

/** Says that a claim is of another kind; it goes back to *To check*. */
export function changeKind(actor: Actor, target: ClaimTarget, given: unknown) {
  return reshapeClaim(actor, target, "kind", (claim) => {
    const kind = claimKindSchema.safeParse(given);
    if (!kind.success) return failed("invalid", "Choose one of the six kinds.");
    return done({ ...shapeOf(claim), kind: kind.data });
  });
}

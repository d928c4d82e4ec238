import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { failed } from "@/lib/outcome";
import { writeChildren } from "./recast-claims";
import { shapeOf } from "./reshape-claim";
import { cutSpan } from "./rules/cut-span";

export const splitInputSchema = z.object({ at: z.coerce.number().int().positive() });

/** Cuts a claim in two at an offset of its revision's text (UTF-16). The parts start unreviewed; the claim itself is retired. */
export function splitClaim(actor: Actor, target: ClaimTarget, given: unknown) {
  return changeClaim(actor, "claim.reshape", target, async (claim, { tx, at }) => {
    const parsed = splitInputSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Say where to cut the claim.");
    const { text } = await tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId }, select: { text: true } });
    const shape = shapeOf(claim);
    const parts = cutSpan(text, shape, parsed.data.at);
    if (!parts) return failed("invalid", "Cut between two words of the claim.");
    const children = parts.map((part) => ({ kind: shape.kind, ...part, flags: [], withinId: claim.withinId }));
    const payload = await writeChildren(tx, { parents: [claim], children, at });
    return {
      ok: true,
      change: { retirement: "split" },
      events: [{ type: "claim.split", subject: { type: "claim", id: claim.id }, payload }],
    };
  });
}

import { canonicalJson } from "@/lib/audit/rules/chain";
import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import {
  type ClaimTarget,
  type ClaimTransition,
  changeClaim,
  type LockedClaim,
  unchangedClaim,
} from "@/lib/commands/change-claim";
import type { Transaction } from "@/lib/database/transaction";
import { failed, type Outcome } from "@/lib/outcome";
import type { Verdict } from "@/lib/vocabulary";
import { anchorOf } from "./rules/anchor";
import { assertsElse } from "./rules/asserts-else";

type Reshaped = Extract<DeskEvent, { type: "claim.reshaped" }>;
export type Part = Reshaped["payload"]["part"];

export function shapeOf({ kind, start, end, coreStart, coreEnd, detail }: LockedClaim): Shape {
  return { kind, start, end, coreStart, coreEnd, detail: claimDetailSchema.parse(detail) };
}

interface Change {
  part: Part;
  shape: Shape;
  reason?: string | null;
  undoes?: number | null;
  /** What stands afterwards, where the caller knows; else what is asserted anew is to check, in a new round. */
  standing?: { verdict: Verdict | null; reviewId: string | null; disagreed: boolean };
}

/** The transition to another shape; its anchor is cut anew from the revision's text, and its reviews stay. */
export function toShape(claim: LockedClaim, text: string, { part, shape, ...given }: Change): ClaimTransition {
  const before = shapeOf(claim);
  if (canonicalJson(before) === canonicalJson(shape)) return unchangedClaim;
  const { verdict, reviewId, round, disagreed } = claim;
  const now = { verdict, reviewId, round, disagreed };
  const another = { verdict: null, reviewId: null, round: round + 1, disagreed: false };
  const reopened = assertsElse(part, before, shape) ? another : now;
  const standing = { ...reopened, ...given.standing };
  const anchor = anchorOf(text, shape.start, shape.end);
  return {
    ok: true,
    change: { ...shape, ...anchor, ...standing },
    events: [
      {
        type: "claim.reshaped",
        subject: { type: "claim", id: claim.id },
        payload: {
          number: claim.number,
          part,
          before: { ...before, exact: claim.exact, ...now },
          after: { ...shape, exact: anchor.exact, ...standing },
          reason: given.reason ?? null,
          undoes: given.undoes ?? null,
        },
      },
    ],
  };
}

/** Gives a claim another shape: `decide` says which, from the claim and its revision's text. A shape that another claim has is refused. */
export function reshapeClaim(
  actor: Actor,
  target: ClaimTarget,
  part: Part,
  decide: (claim: LockedClaim, text: string) => Outcome<Shape>,
) {
  return changeClaim(actor, "claim.reshape", target, async (claim, { tx }) => {
    const { text } = await tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId }, select: { text: true } });
    const shape = decide(claim, text);
    if (!shape.ok) return shape;
    const twin = part === "span" || part === "kind" ? await twinOf(tx, claim, shape.value) : null;
    if (twin)
      return failed("invalid", `These words are already claim ${twin.number} of this kind. Merge the two instead.`);
    return toShape(claim, text, { part, shape: shape.value });
  });
}

function twinOf(tx: Transaction, { id, revisionId }: LockedClaim, { kind, start, end }: Shape) {
  return tx.claim.findFirst({ where: { revisionId, kind, start, end, retirement: null, id: { not: id } } });
}

import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlind } from "@/lib/blinding/rules/blind";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { recordOnClaim } from "@/lib/commands/record-on-claim";
import { noSuchRemark, undecided } from "./decide";
import { offeredOn } from "./offered";
import { keysSchema } from "./schema";

/** Says of remarks of the draft that they are of no use for a claim: they fold away there, and stay in the file and the history. */
export function setAsideRemarks(actor: Actor, claimId: string, given: unknown) {
  return recordOnClaim(actor, "remark.decide", claimId, async ({ tx, actor, article, claim, at }) => {
    const keys = keysSchema.safeParse(given);
    if (!keys.success) return noSuchRemark;
    const chosen = await undecided(tx, claim, actor, keys.data);
    if (!chosen.ok) return chosen;
    const blindRound = blindRoundOf(article, claim);
    const decided = { byName: actor.name, accepted: false, blindRound, createdAt: at, endedAt: null };
    const remarks = chosen.value.map(({ key, author, at, words }) => ({ key, author, at, words }));
    for (const { key } of remarks) {
      const which = { claimId, remark: key, byId: actor.id };
      const where = { claimId_remark_byId: which };
      await tx.remarkDecision.upsert({ where, create: { ...which, ...decided }, update: decided });
    }
    return {
      ok: true,
      blindRound,
      event: {
        type: "remarks.set-aside",
        subject: { type: "claim", id: claimId },
        payload: { number: claim.number, remarks },
      },
    };
  });
}

/** Undoes that: what anybody set aside, as far as the actor may know, is offered again. */
export function offerRemarkAgain(actor: Actor, claimId: string, given: unknown) {
  return recordOnClaim(actor, "remark.decide", claimId, async ({ tx, actor, claim, at }) => {
    const key = keysSchema.element.safeParse(given);
    const offered = key.success ? await offeredOn(tx, claim, actor.id) : [];
    const remark = offered.find((one) => one.key === key.data);
    if (!remark) return noSuchRemark;
    if (!remark.decided || remark.decided.accepted) return { ok: true, event: null };
    const { byId, by } = remark.decided;
    const which = { claimId, remark: remark.key, byId };
    const { blindRound } = await tx.remarkDecision.update({
      where: { claimId_remark_byId: which },
      data: { endedAt: at },
    });
    const { author, at: written, words } = remark;
    return {
      ok: true,
      blindRound: isBlind({ blindRound }, claim) ? blindRound : null,
      event: {
        type: "remark.offered-again",
        subject: { type: "claim", id: claimId },
        payload: {
          number: claim.number,
          remark: { key: remark.key, author, at: written, words },
          setAsideBy: { id: byId, name: by },
        },
      },
    };
  });
}

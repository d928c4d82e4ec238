import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import type { Stance } from "@/lib/vocabulary";
import { articleWithClaims, must } from "./desk";
import { remarkOn } from "./remarks";

const text = "It opened in 2021. It cost nine euros.";
/** What the draft's writer remarked on the first claim: a source, and a question. */
export const remarks = [
  remarkOn(text, "2021", "See https://ledger.example/7"),
  remarkOn(text, "It opened", "Or reopened?"),
] as const;

/** An article with two claims on it, each at version 1. */
export async function twoClaims(editor: Actor) {
  const { articleId, claims } = await articleWithClaims(
    editor,
    text,
    ["It opened in 2021", "It cost nine euros"],
    remarks,
  );
  const [one, two] = claims.map(({ id }): ClaimTarget => ({ claimId: id, version: 1 }));
  if (!one || !two) throw new Error("the claims were not stored");
  return { articleId, one, two };
}

export type Claims = Awaited<ReturnType<typeof twoClaims>>;

/** A note added for one claim: its id, and the claim as it stands then. */
export async function noteFor(actor: Actor, target: ClaimTarget, stance: Stance, title = "A call") {
  const claim = must(await addEvidence(actor, target, { kind: "note", stance, title }));
  const known = { claimId: target.claimId, evidence: { title } };
  const { evidenceId } = await database.citation.findFirstOrThrow({ where: known, orderBy: { createdAt: "desc" } });
  return { claim, evidenceId };
}

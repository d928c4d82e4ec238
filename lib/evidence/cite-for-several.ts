import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { type EachDone, eachByItself } from "@/lib/commands/each-by-itself";
import { citeEvidence } from "./cite-evidence";

/** Cites one piece of the article's evidence for several of its claims, each by itself. */
export const citeForSeveral = (actor: Actor, targets: readonly ClaimTarget[], given: unknown): Promise<EachDone> =>
  eachByItself(targets, "given this evidence", (target) => citeEvidence(actor, target, given));

import { type Actor, can } from "@/lib/auth/rules/permissions";
import type { ArticleState } from "@/lib/commands/rules/article-state";

/** What this person may do at this article now. The commands decide; this only says what to offer. */
export interface Powers {
  me: string;
  /** Judge, cite, add and dismiss. */
  work: boolean;
  comment: boolean;
  /** Say what becomes of what a desk check found. */
  decideFindings: boolean;
  extract: boolean;
  /** Say where a claim stands in a new revision. */
  place: boolean;
  /** Take a claim, and give one's own back. */
  assign: boolean;
  assignOthers: boolean;
  retractOthers: boolean;
  /** Decide where two reviewers differ. */
  settle: boolean;
  close: boolean;
  archive: boolean;
  amend: boolean;
  export: boolean;
}

export function powersOf(actor: Actor, state: ArticleState): Powers {
  return {
    me: actor.id,
    work: state === "open" && can(actor, "review.record"),
    place: state === "open" && can(actor, "claim.place"),
    decideFindings: state === "open" && can(actor, "finding.decide"),
    extract: state === "open" && can(actor, "article.extract"),
    comment: state === "open" && can(actor, "comment.add"),
    assign: state === "open" && can(actor, "claim.assign"),
    assignOthers: state === "open" && can(actor, "claim.assign-others"),
    settle: state === "open" && can(actor, "review.adjudicate"),
    retractOthers: can(actor, "review.retract-others"),
    close: can(actor, "article.close"),
    archive: can(actor, "article.archive"),
    amend: can(actor, "article.amend"),
    export: can(actor, "article.export"),
  };
}

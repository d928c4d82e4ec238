import { type Failure, failed } from "@/lib/outcome";
import type { Role } from "@/lib/vocabulary";

/** Who acts: read afresh for each request, never from the session. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
}

const everybody = ["admin", "editor", "reviewer", "auditor"] as const;
const desk = ["admin", "editor", "reviewer"] as const;
const editors = ["admin", "editor"] as const;
const admins = ["admin"] as const;

/** The one table of who may do what; an action that is not here does not exist. */
export const permissions = {
  "article.read": everybody,
  "article.import": editors,
  "article.amend": editors,
  "article.close": editors,
  "article.set-reviewers": editors,
  "article.archive": editors,
  /** Whoever imported it, by mistake. */
  "article.withdraw": editors,
  /** What was withdrawn is in nobody else's list. */
  "article.list-withdrawn": ["admin", "auditor"],
  "article.export": ["admin", "editor", "auditor"],
  "article.extract": editors,
  "article.revise": editors,
  "claim.add": desk,
  "claim.dismiss": desk,
  "claim.waive": desk,
  "claim.reshape": desk,
  "claim.place": desk,
  "claim.note-resolution-criteria": desk,
  "claim.assign": desk,
  "claim.assign-others": editors,
  "comment.add": desk,
  "comment.resolve": desk,
  "remark.decide": desk,
  /** What becomes of what a desk check found. */
  "finding.decide": desk,
  "query.send": editors,
  "query.answer": desk,
  "evidence.add": desk,
  "evidence.withdraw": desk,
  "review.record": desk,
  "review.retract": desk,
  "review.retract-others": editors,
  "review.adjudicate": editors,
  "history.read": everybody,
  /** Every history at once, with who signed in and when. */
  "history.read-all": ["admin", "auditor"],
  "history.verify": ["admin", "editor", "auditor"],
  "people.read": ["admin", "auditor"],
  "people.invite": admins,
  "people.disable": admins,
  "people.change-role": admins,
  "people.reset-password": admins,
  "work.manage": admins,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

export function can(actor: Pick<Actor, "role">, action: Action): boolean {
  return (permissions[action] as readonly Role[]).includes(actor.role);
}

/** Null when the actor may; otherwise the failure to hand back. */
export function refusal(actor: Actor, action: Action): { ok: false; failure: Failure } | null {
  if (can(actor, action)) return null;
  const who = permissions[action].map((role) => `${role}s`).join(", ");
  return failed("forbidden", `Your role (${actor.role}) may not do this. It is for ${who}.`);
}

import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle, unarchiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { reopenArticle } from "@/lib/articles/reopen-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { assignClaims } from "@/lib/assignments/assign-claims";
import { unassignClaims } from "@/lib/assignments/unassign-claims";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addClaim } from "@/lib/claims/add-claim";
import { changeKind } from "@/lib/claims/change-kind";
import { changeSpan } from "@/lib/claims/change-span";
import { correctDate } from "@/lib/claims/correct-claim";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { mergeClaims } from "@/lib/claims/merge-claims";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { splitClaim } from "@/lib/claims/split-claim";
import { unwaiveClaim, waiveClaim, waiveClaims } from "@/lib/claims/waive-claim";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { addComment } from "@/lib/comments/add-comment";
import { reopenComment, resolveComment } from "@/lib/comments/resolve-comment";
import type { Claim, Evidence } from "@/lib/database/generated/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { askWriter, putAside, reopenFinding } from "@/lib/findings/decide-finding";
import type { FindingTarget } from "@/lib/findings/schema";
import type { Outcome } from "@/lib/outcome";
import { acceptRemarks } from "@/lib/remarks/accept-remarks";
import { offerRemarkAgain, setAsideRemarks } from "@/lib/remarks/set-aside-remarks";
import { adjudicate } from "@/lib/reviews/adjudicate";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { confirmRevision } from "@/lib/revisions/confirm-revision";
import { markRemoved, undoRemoved } from "@/lib/revisions/mark-removed";
import { placeClaim } from "@/lib/revisions/place-claim";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import { undoChange } from "@/lib/undo/undo-change";
import type { Stance, Verdict } from "@/lib/vocabulary";
import { rewritten } from "./rewritten";

/** What a command finds when somebody gets to it, and what chance chose for it. */
export interface Scene {
  articleId: string;
  /** The newest revision. */
  revision: { id: string; text: string };
  claim: Claim;
  target: ClaimTarget;
  other: ClaimTarget;
  piece: Pick<Evidence, "id"> | null;
  commentId: string;
  /** Keys of remarks that the draft has on the claim. */
  remarks: string[];
  /** What a desk check finds in the text, or found in an older one. */
  finding: FindingTarget;
  colleague: Actor;
  verdict: Verdict;
  stance: Stance;
  number: number;
  /** Words nobody else writes. */
  words: string;
}
type RandomCommand = (actor: Actor, scene: Scene) => Promise<Outcome<unknown>>;

const judge: RandomCommand = (actor, { target, verdict, words }) =>
  recordVerdict(actor, target, { verdict, rationale: words, correction: words });

/** Everything people do to an article, by name; the more often a name is drawn, the more often it happens. */
export const randomCommands = {
  judge,
  retract: (actor, { target, words }) => retractReview(actor, target, words),
  settle: (actor, { target, verdict, words }) => adjudicate(actor, target, { verdict, rationale: words }),
  addEvidence: (actor, { target, stance, words }) =>
    addEvidence(actor, target, { kind: "note", stance, title: words, passage: words }),
  cite: (actor, { target, piece, stance }) => citeEvidence(actor, target, { evidenceId: piece?.id ?? "", stance }),
  withdraw: (actor, { piece, words }) => withdrawEvidence(actor, piece?.id ?? "", words),
  supersede: (actor, { piece, words }) => supersedeEvidence(actor, piece?.id ?? "", { kind: "note", title: words }),
  dismiss: (actor, { target, words }) => dismissClaim(actor, target, words),
  restore: (actor, { target, words }) => restoreClaim(actor, target, words),
  waive: (actor, { target, words }) => waiveClaim(actor, target, words),
  waiveBoth: (actor, { target, other, words }) => waiveClaims(actor, [target, other], words),
  unwaive: (actor, { target, words }) => unwaiveClaim(actor, target, words),
  addClaim: (actor, { revision, number }) => addClaim(actor, { kind: "date", ...cut(revision, number) }),
  changeKind: (actor, { target, number }) => changeKind(actor, target, number % 2 ? "quantity" : "statement"),
  changeSpan: (actor, { target, claim }) =>
    changeSpan(actor, target, { start: claim.start, end: claim.end - 1, exact: claim.exact.slice(0, -1) }),
  correctDate: (actor, { target, number }) =>
    correctDate(actor, target, { value: String(1990 + (number % 30)), type: "DATE" }),
  split: (actor, { target, claim }) => splitClaim(actor, target, { at: claim.start + 6 }),
  merge: (actor, { target, other }) => mergeClaims(actor, target, other),
  undo: (actor, { target, words }) => undoChange(actor, target, words),
  noteResolutionCriteria: (actor, { target, words }) => noteResolutionCriteria(actor, target, { record: words }),
  comment: (actor, { claim, words }) => addComment(actor, claim.id, { text: words }),
  answer: (actor, { claim, words, commentId }) => addComment(actor, claim.id, { text: words, replyToId: commentId }),
  resolve: (actor, { claim, commentId }) => resolveComment(actor, claim.id, commentId),
  unresolve: (actor, { claim, commentId }) => reopenComment(actor, claim.id, commentId),
  acceptRemark: (actor, { target, remarks, stance }) => acceptRemarks(actor, target, { keys: remarks, as: stance }),
  acceptAsProposed: (actor, { target, remarks }) => acceptRemarks(actor, target, { keys: remarks, as: null }),
  setRemarkAside: (actor, { claim, remarks }) => setAsideRemarks(actor, claim.id, remarks),
  offerRemarkAgain: (actor, { claim, remarks: [key] }) => offerRemarkAgain(actor, claim.id, key),
  putAside: (actor, { finding, words }) => putAside(actor, finding, words),
  askWriter: (actor, { finding, words }) => askWriter(actor, finding, words),
  reopenFinding: (actor, { finding, words }) => reopenFinding(actor, finding, words),
  assign: (actor, { claim, colleague }) => assignClaims(actor, { claimIds: [claim.id], assigneeId: colleague.id }),
  unassign: (actor, { claim, colleague }) => unassignClaims(actor, { claimIds: [claim.id], assigneeId: colleague.id }),
  setRequiredReviews: (actor, { articleId, number }) => setRequiredReviews(actor, articleId, (number % 2) + 1),
  amend: (actor, { articleId, words }) => amendArticle(actor, articleId, { title: words }),
  close: (actor, { articleId, words }) => closeArticle(actor, articleId, words),
  reopen: (actor, { articleId, words }) => reopenArticle(actor, articleId, words),
  archive: (actor, { articleId, words }) => archiveArticle(actor, articleId, words),
  unarchive: (actor, { articleId, words }) => unarchiveArticle(actor, articleId, words),
  revise: async (actor, { articleId, revision, number, words }) => {
    const proposed = await proposeRevision(actor, articleId, { pasted: rewritten(revision.text, number) });
    return proposed.ok ? confirmRevision(actor, proposed.value.draftId, words) : proposed;
  },
  place: (actor, { target, revision, number }) => {
    const { revisionId, start, end, exact } = cut(revision, number);
    return placeClaim(actor, target, { revisionId, start, end, exact });
  },
  gone: (actor, { target }) => markRemoved(actor, target),
  back: (actor, { target, words }) => undoRemoved(actor, target, words),
} satisfies Record<string, RandomCommand>;
export type CommandName = keyof typeof randomCommands;

function cut({ id, text }: Scene["revision"], number: number) {
  const start = number % Math.max(1, text.length - 8);
  return { revisionId: id, start, end: start + 7, exact: text.slice(start, start + 7) };
}

import { assigneesOf } from "@/lib/assignments/queries";
import type { Assignee } from "@/lib/assignments/schema";
import { type Entry, listClaimEntries, listClaimHistory } from "@/lib/audit/queries";
import { listThreads, type Thread } from "@/lib/comments/queries";
import { database } from "@/lib/database/client";
import { type EvidenceSummary, listEvidence } from "@/lib/evidence/queries";
import { type OfferedRemark, offeredOn } from "@/lib/remarks/offered";
import { blindReviewOf } from "@/lib/reviews/rules/blind-review";
import { undoableOf } from "@/lib/undo/rules/undoable";
import { type ClaimDetail, getClaim } from "./queries";

/** A claim as the person judging it needs it: what is known, what was done, and which evidence of the article could serve it too. */
export interface ClaimView extends ClaimDetail {
  entries: Entry[];
  citable: EvidenceSummary[];
  /** What undoing would undo next, as a sentence after somebody's name; null where there is nothing. */
  undo: { by: string; did: string } | null;
  assignees: Assignee[];
  threads: Thread[];
  /** What the draft's writers remarked on its words. */
  remarks: OfferedRemark[];
}

/** The claim as this reader may see it: what others do blind is left out. */
export async function viewClaim(id: string, readerId: string): Promise<ClaimView | null> {
  const claim = await getClaim(id, readerId);
  if (!claim) return null;
  const [entries, evidence, history, assignees, threads, remarks] = await Promise.all([
    listClaimEntries(claim, readerId),
    listEvidence(claim.articleId, readerId),
    listClaimHistory(claim, readerId),
    assigneesOf({ id }, readerId),
    listThreads(id, readerId),
    offeredOn(database, claim, readerId),
  ]);
  const last = undoableOf({ ...claim, blindReviewId: blindReviewOf(claim)?.id ?? null }, history);
  const entry = entries.find(({ seq }) => seq === last?.seq);
  const cited = new Set(claim.evidence.map((piece) => piece.id));
  return {
    ...claim,
    entries,
    citable: evidence.filter((piece) => !cited.has(piece.id)),
    assignees: assignees.get(id) ?? [],
    threads,
    remarks,
    undo: entry ? { by: entry.actor, did: entry.did } : null,
  };
}

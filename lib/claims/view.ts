import { type Entry, listClaimEntries, listClaimHistory } from "@/lib/audit/queries";
import { type EvidenceSummary, listEvidence } from "@/lib/evidence/queries";
import { type ClaimDetail, getClaim } from "./queries";
import { undoableOf } from "./undoable";

/** A claim as the person judging it needs it: what is known, what was done, and which evidence of the article could serve it too. */
export interface ClaimView extends ClaimDetail {
  entries: Entry[];
  citable: EvidenceSummary[];
  /** What undoing would undo next, as a sentence after somebody's name; null where there is nothing. */
  undo: { by: string; did: string } | null;
}

export async function viewClaim(id: string): Promise<ClaimView | null> {
  const claim = await getClaim(id);
  if (!claim) return null;
  const [entries, evidence, history] = await Promise.all([
    listClaimEntries(claim.articleId, id),
    listEvidence(claim.articleId),
    listClaimHistory(claim),
  ]);
  const last = undoableOf(claim, history);
  const entry = entries.find(({ seq }) => seq === last?.seq);
  const cited = new Set(claim.evidence.map((piece) => piece.id));
  return {
    ...claim,
    entries,
    citable: evidence.filter((piece) => !cited.has(piece.id)),
    undo: entry ? { by: entry.actor, did: entry.did } : null,
  };
}

import { type Entry, listClaimEntries } from "@/lib/audit/queries";
import { type EvidenceSummary, listEvidence } from "@/lib/evidence/queries";
import { type ClaimDetail, getClaim } from "./queries";

/** A claim as the person judging it needs it: what is known, what was done, and which evidence of the article could serve it too. */
export interface ClaimView extends ClaimDetail {
  entries: Entry[];
  citable: EvidenceSummary[];
}

export async function viewClaim(id: string): Promise<ClaimView | null> {
  const claim = await getClaim(id);
  if (!claim) return null;
  const [entries, evidence] = await Promise.all([listClaimEntries(claim.articleId, id), listEvidence(claim.articleId)]);
  const cited = new Set(claim.evidence.map((piece) => piece.id));
  return { ...claim, entries, citable: evidence.filter((piece) => !cited.has(piece.id)) };
}

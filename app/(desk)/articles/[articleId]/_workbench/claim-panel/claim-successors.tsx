import type { ClaimView } from "@/lib/views/view-claim";
import { ClaimLink } from "./claim-link";

interface Props {
  claim: ClaimView;
  onSelect: (id: string) => void;
}

const replaced = "This claim is kept for its history. Others took its place:";
const why: Record<NonNullable<ClaimView["retirement"]>, string> = {
  split: replaced,
  merged: replaced,
  undone: "This claim came out of a split or a merge that was undone.",
  deleted: "This claim is kept for its history. Its words are no longer in the article.",
  superseded: "This claim is kept for its history. A newer extractor no longer finds it, and nobody had worked on it.",
};

/** What took the place of a claim that is no longer in use. */
export function ClaimSuccessors({ claim, onSelect }: Props) {
  const successors =
    claim.retirement === "undone" ? [] : claim.children.filter(({ retirement }) => retirement !== "undone");
  return (
    <div className="border-s-2 border-rule ps-2.5 text-sm text-muted">
      <p>{claim.retirement === null ? "" : why[claim.retirement]}</p>
      {successors.map((successor) => (
        <ClaimLink key={successor.id} claim={successor} onSelect={onSelect} />
      ))}
    </div>
  );
}

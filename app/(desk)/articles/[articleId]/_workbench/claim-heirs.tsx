import type { ClaimView } from "@/lib/claims/view";
import { ClaimLink } from "./claim-link";

interface Props {
  claim: ClaimView;
  onSelect: (id: string) => void;
}

/** What took the place of a claim that is no longer in use. */
export function ClaimHeirs({ claim, onSelect }: Props) {
  const heirs = claim.retirement === "undone" ? [] : claim.children.filter(({ retirement }) => retirement !== "undone");
  return (
    <div className="border-s-2 border-rule ps-2.5 text-sm text-muted">
      <p>
        {claim.retirement === "undone"
          ? "This claim came out of a split or a merge that was undone."
          : "This claim is kept for its history. Others took its place:"}
      </p>
      {heirs.map((heir) => (
        <ClaimLink key={heir.id} claim={heir} onSelect={onSelect} />
      ))}
    </div>
  );
}

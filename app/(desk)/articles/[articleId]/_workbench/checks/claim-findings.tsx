import { useContext } from "react";
import { flagWords } from "../../flag-words";
import { ChecksOfPage } from "./use-checks";

/** What the desk checks found on the claim, where its verdict is given; each leads to its two places. */
export function ClaimFindings({ claimId }: { claimId: string }) {
  const { ofClaim, show } = useContext(ChecksOfPage);
  const found = ofClaim.get(claimId) ?? [];
  if (found.length === 0) return null;
  return (
    <ul aria-label="Checks of this claim" className="flex flex-col gap-1.5">
      {found.map((finding) => (
        <li key={finding.key} className="border-s-2 border-unverified bg-unverified-wash px-2 py-1 text-xs">
          <span className="font-semibold">{flagWords[finding.check]}.</span> {finding.message}{" "}
          {finding.decided && (
            <span className="text-muted">
              {finding.decided.as === "right" ? "Right as it stands" : "Put to the writer"}, {finding.decided.by}
              {finding.decided.words && `: ${finding.decided.words}`}.{" "}
            </span>
          )}
          <button type="button" className="link" onClick={() => show(finding)}>
            Show both places
          </button>
        </li>
      ))}
    </ul>
  );
}

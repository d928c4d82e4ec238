import { Flag } from "lucide-react";
import type { ClaimView } from "@/lib/views/view-claim";
import { flagWords } from "../../flag-words";
import { ClaimLink } from "./claim-link";

/** What the machine noted beside the claim; a hint to the checker, never a verdict. */
export function ClaimFlags({ claim, onSelect }: { claim: ClaimView; onSelect: (id: string) => void }) {
  if (claim.flags.length === 0) return null;
  return (
    <ul aria-label="Flags" className="flex flex-col gap-1.5">
      {claim.flags.map((flag) => (
        <li
          key={`${flag.code}${flag.relatedTo.join()}`}
          className="flex gap-2 border-s-2 border-unverified bg-unverified-wash px-2 py-1 text-xs"
        >
          <Flag aria-hidden size={12} className="mt-0.5 shrink-0 text-unverified-ink" />
          <span className="min-w-0">
            <span className="font-semibold">{flagWords[flag.code]}.</span> {flag.message}
            {claim.related
              .filter(({ id }) => flag.relatedTo.includes(id))
              .map((other) => (
                <ClaimLink key={other.id} claim={other} onSelect={onSelect} />
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

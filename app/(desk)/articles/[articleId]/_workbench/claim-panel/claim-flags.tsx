import { Flag } from "lucide-react";
import { useContext } from "react";
import type { ClaimView } from "@/lib/views/view-claim";
import { flagWords } from "../../flag-words";
import { ChecksOfPage } from "../checks/use-checks";
import { ClaimLink } from "./claim-link";

/** What the machine noted beside the claim; a hint to the checker, never a verdict. */
export function ClaimFlags({ claim, onSelect }: { claim: ClaimView; onSelect: (id: string) => void }) {
  const found = useContext(ChecksOfPage).ofClaim.get(claim.id) ?? [];
  // What a check found stands at the verdict, with what was decided of it.
  const flags = claim.flags.filter(
    ({ code, message }) => !found.some((f) => f.check === code && f.message === message),
  );
  if (flags.length === 0) return null;
  return (
    <ul aria-label="Flags" className="flex flex-col gap-1.5">
      {flags.map((flag) => (
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

import { Flag } from "lucide-react";
import Link from "next/link";
import { memo } from "react";
import { classNames } from "@/app/_components/class-names";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimSummary } from "@/lib/views/queries";
import { shownVerdict } from "@/lib/vocabulary";
import { RowCompany } from "../../_live/claim-company";
import { RowWork } from "./row-work";

interface Props {
  claim: ClaimSummary;
  /** What makes it a claim of its kind, and the words it stands in. */
  core: string;
  words: string;
  selected: boolean;
  onSelect: (id: string) => void;
}

/** One claim in the list: a link, so that it also opens before JavaScript has loaded. */
export const ClaimRow = memo(function ClaimRow({ claim, core, words, selected, onSelect }: Props) {
  return (
    <Link
      href={`?claim=${claim.id}`}
      prefetch={false}
      aria-current={selected || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onSelect(claim.id);
      }}
      className={classNames(
        "flex h-full min-w-0 flex-1 flex-col justify-center gap-0.5 border-b border-rule border-s-[3px] px-3 text-ink no-underline -outline-offset-2",
        selected ? "border-s-ink bg-accent-wash" : "border-s-transparent hover:bg-sunk",
      )}
    >
      <span className="flex items-center gap-2 text-2xs text-muted">
        <span className="tabular-nums">{claim.number}</span>
        <span className="font-medium">{claim.kind}</span>
        {claim.flags.length > 0 && (
          <span className="inline-flex items-center gap-0.5 text-unverified-ink">
            <Flag aria-hidden size={11} />
            <span className="sr-only">{claim.flags.length === 1 ? "1 flag" : `${claim.flags.length} flags`}</span>
          </span>
        )}
        <RowWork claim={claim} />
        <RowCompany claimId={claim.id} />
        <span className="ms-auto">
          {claim.dismissed || claim.waived ? (
            <span className="italic">{claim.dismissed ? "Dismissed" : "Waived"}</span>
          ) : (
            <VerdictMark verdict={shownVerdict(claim)} />
          )}
        </span>
      </span>
      <span className={classNames("truncate font-serif text-base", claim.dismissed && "text-muted line-through")}>
        {core !== words && <span className="font-semibold">{core}</span>}
        <span className={core === words ? undefined : "ms-2 text-muted"}>{words}</span>
      </span>
    </Link>
  );
});

import { Flag } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, memo } from "react";
import { classNames } from "@/app/_components/class-names";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { ClaimSummary } from "@/lib/views/queries";
import { shownVerdict } from "@/lib/vocabulary";
import { RowCompany } from "../../_live/claim-company";
import type { Line } from "./lines";
import { coreWords, rowWords } from "./row-words";
import { RowWork } from "./row-work";

interface Props {
  line: Line;
  text: string;
  /** The id of the claim that is open, where it is one of this line. */
  selectedId: string | null;
  onSelect: (id: string) => void;
}

/** A plain press opens it here; one that asks for another tab is the browser's. */
const opening = (id: string, onSelect: Props["onSelect"]) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  onSelect(id);
};

function Standing({ claim }: { claim: ClaimSummary }) {
  if (claim.dismissed || claim.waived)
    return <span className="text-2xs italic text-muted">{claim.dismissed ? "Dismissed" : "Waived"}</span>;
  return <VerdictMark verdict={shownVerdict(claim)} compact />;
}

function Beside({ claim }: { claim: ClaimSummary }) {
  return (
    <>
      {claim.flags.length > 0 && (
        <span className="inline-flex items-center gap-0.5 text-unverified-ink">
          <Flag aria-hidden size={11} />
          <span className="sr-only">{claim.flags.length === 1 ? "1 flag" : `${claim.flags.length} flags`}</span>
        </span>
      )}
      <RowWork claim={claim} />
      <RowCompany claimId={claim.id} />
    </>
  );
}

/**
 * One claim in the list: a link, so that it also opens before JavaScript has loaded. Under the words of its sentence it is one
 * line, by its core; alone in its sentence it says the words itself, on two.
 */
export const ClaimRow = memo(function ClaimRow({ line: { claim, also, lone }, text, selectedId, onSelect }: Props) {
  const { before, core, after } = rowWords(text, claim);
  const struck = claim.dismissed && "text-muted line-through";
  return (
    <div
      className={classNames(
        "flex h-full min-w-0 flex-1 border-s-[3px]",
        lone && "border-b border-b-rule",
        selectedId ? "border-s-ink bg-accent-wash" : "border-s-transparent hover:bg-sunk",
      )}
    >
      <Link
        href={`?claim=${claim.id}`}
        prefetch={false}
        aria-current={selectedId === claim.id || undefined}
        onClick={opening(claim.id, onSelect)}
        className={classNames(
          "flex min-w-0 flex-1 gap-2 text-ink no-underline -outline-offset-2",
          lone ? "items-start px-3 py-1.5" : "items-center ps-6 pe-2",
        )}
      >
        <span className="flex min-h-4 shrink-0 items-center">
          <Standing claim={claim} />
        </span>
        {lone ? (
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2 text-2xs text-muted">
              <span className="tabular-nums">{claim.number}</span>
              <span>{claim.kind}</span>
              <Beside claim={claim} />
            </span>
            <span className={classNames("line-clamp-2 font-serif text-base leading-[1.35]", struck)}>
              {before && <span className="text-muted">{before}</span>}
              {core && <strong className="font-semibold">{core}</strong>}
              {core ? <span className="text-muted">{after}</span> : after}
            </span>
          </span>
        ) : (
          <>
            <strong className={classNames("min-w-0 flex-1 truncate font-serif text-base font-semibold", struck)}>
              {coreWords(text, claim)}
            </strong>
            <span className="flex max-w-[60%] shrink-0 items-center gap-1.5 text-2xs text-muted">
              <Beside claim={claim} />
              <span>{claim.kind}</span>
            </span>
          </>
        )}
      </Link>
      {also.map((one) => (
        <Link
          key={one.id}
          href={`?claim=${one.id}`}
          prefetch={false}
          aria-current={selectedId === one.id || undefined}
          aria-label={`The same words as ${one.kind}, claim ${one.number}`}
          title={coreWords(text, one)}
          onClick={opening(one.id, onSelect)}
          className="flex shrink-0 items-center gap-1 border-s border-rule px-1.5 text-2xs text-muted no-underline -outline-offset-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <Standing claim={one} />
          {one.kind}
        </Link>
      ))}
    </div>
  );
});

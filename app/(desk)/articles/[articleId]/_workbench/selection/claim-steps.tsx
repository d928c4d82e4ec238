import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/app/_components/button";
import type { ClaimSummary } from "@/lib/views/queries";

interface Props {
  at: number;
  shown: readonly ClaimSummary[];
  onSelect: (id: string) => void;
  onNextToCheck: () => void;
}

/** The way from claim to claim by mouse and touch, and before JavaScript loads. */
export function ClaimSteps({ at, shown, onSelect, onNextToCheck }: Props) {
  const step = (claim: ClaimSummary | undefined, label: string, forward: boolean) => {
    const Icon = forward ? ChevronRight : ChevronLeft;
    return claim ? (
      <Link
        href={`?claim=${claim.id}`}
        prefetch={false}
        aria-label={label}
        onClick={(event) => {
          event.preventDefault();
          onSelect(claim.id);
        }}
        className={buttonClass("plain", "small")}
      >
        <Icon aria-hidden size={16} />
      </Link>
    ) : (
      <span className={buttonClass("plain", "small", "opacity-40")}>
        <Icon aria-hidden size={16} />
      </span>
    );
  };
  return (
    <div className="sticky top-0 z-10 flex items-center gap-1 border-b border-rule bg-raised px-2 py-1 text-xs text-muted">
      {step(shown[at - 1], "Previous claim", false)}
      <span className="tabular-nums">{at < 0 ? "–" : `${at + 1} of ${shown.length}`}</span>
      {step(shown[at + 1], "Next claim", true)}
      <Button tone="plain" size="small" className="ms-auto" onClick={onNextToCheck}>
        Next to check
      </Button>
    </div>
  );
}

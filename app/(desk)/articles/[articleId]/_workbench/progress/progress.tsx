"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { ProgressBar } from "@/app/_components/progress-bar";
import { type Counts, progressText } from "@/app/_components/progress-parts";
import { timeLeft } from "./time-left";

interface Props {
  counts: Counts;
  /** Whether the claims of the article were found at all. */
  extracted: boolean;
  pace: number | null;
}

/** How far the check has come, in figures and as a bar, and how long the rest takes at the pace so far. */
export function Progress({ counts, extracted, pace }: Props) {
  const { toCheck, disagreed, sourced, disputed, unverified } = counts;
  const total = toCheck + disagreed + sourced + disputed + unverified;
  const done = total > 0 && toCheck + disagreed === 0;
  // Only who saw the last one go is told with a flourish.
  const [begun] = useState(!done);
  const parts = [
    toCheck > 0 && `${toCheck.toLocaleString("en")} to check of ${total.toLocaleString("en")}`,
    disagreed > 0 && `${disagreed} disagreed`,
    pace !== null && toCheck > 0 && timeLeft(toCheck * pace),
  ].filter((part) => part !== false);
  const nothing = total > 0 ? "Nothing left to check" : extracted ? "No claims to check" : "Claims not found yet";
  return (
    <div className="w-36 sm:w-56">
      <ProgressBar counts={counts} />
      <p aria-hidden className="mt-0.5 flex gap-1 truncate text-2xs text-muted" title={progressText(counts)}>
        {done && (
          <span className={begun ? "all-checked text-sourced-ink" : "text-sourced-ink"}>
            <Check size={12} strokeWidth={3} />
          </span>
        )}
        <span className="truncate">{parts.join(", ") || nothing}</span>
      </p>
    </div>
  );
}

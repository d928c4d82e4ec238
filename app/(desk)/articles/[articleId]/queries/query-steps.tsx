import { Badge } from "@/app/_components/badge";
import { RelativeTime } from "@/app/_components/relative-time";
import type { QueryStep } from "@/lib/queries/queries";
import { type QueryState, stateOfQuery } from "@/lib/queries/rules/state-of-query";

const words: Record<QueryState, string> = {
  open: "Not sent",
  sent: "Sent",
  answered: "Answered",
  accepted: "Accepted",
  refused: "Refused",
};
const tones = { open: "neutral", sent: "neutral", answered: "accent", accepted: "strong", refused: "danger" } as const;

interface Its {
  claimId: string;
  reviewId: string | null;
}

export function QueryBadge({ its, steps }: { its: Its; steps: readonly QueryStep[] }) {
  const state = stateOfQuery(its, steps);
  return <Badge tone={tones[state]}>{words[state]}</Badge>;
}

/** What came back so far, the oldest first. */
export function Answers({ its, steps }: { its: Its; steps: readonly QueryStep[] }) {
  const answers = steps.filter(
    ({ claimId, reviewId, step }) => claimId === its.claimId && reviewId === its.reviewId && step !== "sent",
  );
  if (answers.length === 0) return null;
  return (
    <ul aria-label="Answers" className="mt-2 grid max-w-prose gap-1.5 border-l-2 border-rule pl-3 text-sm">
      {answers.map(({ step, person, words: said, at }) => (
        <li key={`${at} ${step} ${person}`} className="break-words whitespace-pre-wrap">
          <span className="text-xs text-muted">
            <bdi className="font-medium text-ink">{person}</bdi> · {words[step].toLowerCase()} ·{" "}
            <RelativeTime at={at} />
          </span>
          {said && (
            <p dir="auto" className="mt-0.5">
              {said}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

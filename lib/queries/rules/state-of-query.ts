export type QueryState = "open" | "sent" | "answered" | "accepted" | "refused";

interface Step {
  claimId: string;
  reviewId: string | null;
  step: Exclude<QueryState, "open">;
  at: string;
}

/** What was decided weighs more than what was said beside it. */
const weight = { sent: 0, answered: 1, accepted: 2, refused: 2 } as const;

/** The state a query is in by its last step; one about an older review is another query. */
export function stateOfQuery(
  { claimId, reviewId }: Pick<Step, "claimId" | "reviewId">,
  steps: readonly Step[],
): QueryState {
  const its = steps.filter((step) => step.claimId === claimId && step.reviewId === reviewId);
  const last = its.reduce<Step | null>(
    (latest, step) =>
      latest === null || step.at > latest.at || (step.at === latest.at && weight[step.step] >= weight[latest.step])
        ? step
        : latest,
    null,
  );
  return last?.step ?? "open";
}

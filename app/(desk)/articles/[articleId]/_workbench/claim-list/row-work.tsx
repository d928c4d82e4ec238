import { Lock, MessageSquare } from "lucide-react";
import type { ClaimSummary } from "@/lib/views/queries";
import { initialsOf } from "../../initials";

type Work = Pick<ClaimSummary, "assignees" | "threads" | "sealed">;

/** Whose work a claim is, how many threads on it are open, and whether one's own blind review is in, in its row of the list. */
export function RowWork({ claim: { assignees, threads, sealed } }: { claim: Work }) {
  return (
    <>
      {sealed && (
        <span title="Your review is in, sealed until the second one is in" className="inline-flex items-center">
          <Lock aria-hidden size={11} />
          <span className="sr-only">Your review is in</span>
        </span>
      )}
      {threads !== undefined && (
        <span className="inline-flex items-center gap-0.5">
          <MessageSquare aria-hidden size={11} />
          <span className="tabular-nums">{threads}</span>
          <span className="sr-only">{threads === 1 ? "open comment" : "open comments"}</span>
        </span>
      )}
      {assignees?.map(({ id, name }) => (
        <span key={id} title={`Assigned to ${name}`} className="rounded-sm border border-rule-strong px-1 text-ink">
          <span aria-hidden>{initialsOf(name)}</span>
          <span className="sr-only">Assigned to {name}</span>
        </span>
      ))}
    </>
  );
}

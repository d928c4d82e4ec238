import { MessageSquare } from "lucide-react";
import type { ClaimSummary } from "@/lib/claims/queries";
import { initialsOf } from "./initials";

/** Whose work a claim is and how many threads on it are open, in its row of the list. */
export function RowWork({ claim: { assignees, threads } }: { claim: Pick<ClaimSummary, "assignees" | "threads"> }) {
  return (
    <>
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

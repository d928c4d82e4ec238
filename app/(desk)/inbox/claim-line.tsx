import type { ReactNode } from "react";
import { RelativeTime } from "@/app/_components/relative-time";
import type { OrphanedClaim } from "@/lib/inbox/inbox";
import { Deadline } from "./deadline";
import { WaitingLink } from "./waiting-list";

interface Props {
  line: OrphanedClaim;
  now: Date;
  /** What happened to it, before the time. */
  what: ReactNode;
}

/** A claim that waits, leading to it in the workbench. */
export function ClaimLine({ line, now, what }: Props) {
  return (
    <>
      <WaitingLink href={`/articles/${line.articleId}?claim=${line.claimId}`}>{line.exact}</WaitingLink>
      {line.by && line.text && <p className="line-clamp-3 text-sm break-words">“{line.text}”</p>}
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
        <span>
          {what} <RelativeTime at={line.at} now={now} />
        </span>
        <span className="min-w-0 break-words">
          Claim {line.number} of {line.title}
        </span>
        <Deadline day={line.deadline} now={now} />
      </p>
    </>
  );
}

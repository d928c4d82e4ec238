import type { DueArticle, Inbox, OrphanedClaim } from "@/lib/inbox/inbox";
import { ClaimLine } from "./claim-line";
import { Deadline } from "./deadline";
import { WaitingLink, WaitingList } from "./waiting-list";

const claimOf = (line: OrphanedClaim) => line.claimId;
const atOf = (line: OrphanedClaim) => `${line.claimId}${line.at.toISOString()}`;

/** What waits, in groups: what is pressing first. */
export function Lists({ inbox, now }: { inbox: Inbox; now: Date }) {
  const { due, mentioned, reopened, disagreed, assigned } = inbox;
  return (
    <>
      <WaitingList title="Due" note="Deadlines within 3 days, or past" waiting={due} keyOf={(line) => line.articleId}>
        {(line) => <DueLine line={line} now={now} />}
      </WaitingList>
      <WaitingList title="Mentioned" note="Not answered yet" waiting={mentioned} keyOf={atOf}>
        {(line) => <ClaimLine line={line} now={now} what={`${line.by} named you`} />}
      </WaitingList>
      <WaitingList
        title="Disagreed"
        note="Two reviews differ; an editor settles it"
        waiting={disagreed}
        keyOf={claimOf}
      >
        {(line) => <ClaimLine line={line} now={now} what="Both reviews in" />}
      </WaitingList>
      <WaitingList title="Reopened" note="You judged them; they are to check again" waiting={reopened} keyOf={claimOf}>
        {(line) => <ClaimLine line={line} now={now} what={`You said ${line.text}`} />}
      </WaitingList>
      <WaitingList title="Assigned" note="To check" waiting={assigned} keyOf={claimOf}>
        {(line) => <ClaimLine line={line} now={now} what={line.by ? `From ${line.by}` : "Taken"} />}
      </WaitingList>
    </>
  );
}

function DueLine({ line, now }: { line: DueArticle; now: Date }) {
  const left = line.toCheck === 0 ? "Nothing left to check" : `${line.toCheck.toLocaleString("en")} to check`;
  return (
    <>
      <WaitingLink href={`/articles/${line.articleId}`}>{line.title}</WaitingLink>
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
        <Deadline day={line.deadline} now={now} />
        <span>{line.mine > 0 ? `${left}, ${line.mine.toLocaleString("en")} of them yours` : left}</span>
      </p>
    </>
  );
}

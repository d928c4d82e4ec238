import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { absoluteTime } from "./format-time";
import { RelativeTime } from "./relative-time";

interface Props {
  entry: {
    seq: number;
    at: string;
    actor: string;
    did: string;
    hash: string;
    change?: { before: string; after: string };
    words?: { label: string; text: string }[];
  };
  link?: ReactNode;
  /** The words of the claim that it is about. */
  claim?: string | undefined;
  /** Its number in its history stands before it; not where several histories are told in one. */
  numbered?: boolean;
}

/** One event as a sentence: who did what and when, what stood before and after, and the words that went with it. */
export function HistoryEntry({ entry, link, claim, numbered = true }: Props) {
  return (
    <li
      id={numbered ? `event-${entry.seq}` : undefined}
      className={classNames("grid gap-x-2 border-b border-rule py-2 text-sm", numbered && "grid-cols-[2.5rem_1fr]")}
    >
      {numbered && <span className="text-xs text-muted tabular-nums">{entry.seq}</span>}
      <div className="min-w-0">
        <p className="break-words">
          <span className="font-semibold">{entry.actor}</span> {entry.did}. {link}
        </p>
        {claim && <p className="line-clamp-1 font-serif text-muted">“{claim}”</p>}
        {entry.change && (
          <p className="text-xs text-muted">
            Before: <del className="no-underline">{entry.change.before}</del>. After:{" "}
            <ins className="font-medium text-ink no-underline">{entry.change.after}</ins>.
          </p>
        )}
        {entry.words?.map(({ label, text }) => (
          <p key={label} className="text-xs break-words whitespace-pre-wrap">
            <span className="text-muted">{label}:</span> {text}
          </p>
        ))}
        <p className="text-2xs text-muted">
          <RelativeTime at={entry.at} />, {absoluteTime(new Date(entry.at))} ·{" "}
          <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
        </p>
      </div>
    </li>
  );
}

import Link from "next/link";
import type { ReactNode } from "react";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";

/** A page of thousands helps nobody; the counts above each list are of all. */
const most = 300;
const longest = 160;

/** The claims of one list, the first few hundred of them. */
export function FoundList<T>({ all, children }: { all: readonly T[]; children: (one: T) => ReactNode }) {
  return (
    <>
      <ul>{all.slice(0, most).map(children)}</ul>
      {all.length > most && (
        <p className="pt-2 text-sm text-muted">And {(all.length - most).toLocaleString("en")} more.</p>
      )}
    </>
  );
}

const wordsOf = (text: string, { start, end }: RecordedClaim) =>
  end - start > longest ? `${text.slice(start, start + longest - 2).trimEnd()}…` : text.slice(start, end);

interface Props {
  /** Null where the claim is none of the desk's yet. */
  articleId: string | null;
  text: string;
  claim: RecordedClaim;
  /** What differs. */
  what: string;
  children?: ReactNode;
}

export function FoundClaim({ articleId, text, claim, what, children }: Props) {
  return (
    <li className="border-b border-rule py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
        {articleId && (
          <Link href={`/articles/${articleId}?claim=${claim.id}`} prefetch={false} className="link font-medium">
            Claim {claim.number}
          </Link>
        )}
        <span>{claim.kind}</span>
        <span className="text-unverified-ink">{what}</span>
      </p>
      <p className="font-serif text-base break-words">“{wordsOf(text, claim)}”</p>
      {children}
    </li>
  );
}

/** The words that are found now, where they are others. */
FoundClaim.Now = function Now({ text, before, after }: { text: string; before: RecordedClaim; after: RecordedClaim }) {
  if (before.start === after.start && before.end === after.end) return null;
  return <p className="font-serif text-base break-words">Now: “{wordsOf(text, after)}”</p>;
};

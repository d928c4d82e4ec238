import Link from "next/link";
import type { TimelineClaim } from "@/lib/views/date-queries";
import type { Contradiction } from "./contradictions";

interface Props {
  articleId: string;
  contradictions: readonly Contradiction[];
}

function Side({ articleId, claim }: { articleId: string; claim: TimelineClaim }) {
  return (
    <li className="font-serif text-base break-words">
      <Link href={`/articles/${articleId}?claim=${claim.id}`} prefetch={false} className="link font-sans text-xs">
        Claim {claim.number}
      </Link>{" "}
      “{claim.exact.length > 180 ? `${claim.exact.slice(0, 178).trimEnd()}…` : claim.exact}”
    </li>
  );
}

export function ContradictionList({ articleId, contradictions }: Props) {
  return (
    <ul className="flex flex-col gap-4">
      {contradictions.map(({ a, b, message }) => (
        <li key={`${a.id}${b.id}`} className="border-s-2 border-disputed bg-disputed-wash px-3 py-2">
          <p className="text-sm font-medium">{message}</p>
          <ul className="mt-1">
            <Side articleId={articleId} claim={a} />
            <Side articleId={articleId} claim={b} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

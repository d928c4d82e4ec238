import Link from "next/link";
import type { TimelineClaim } from "@/lib/views/date-queries";
import type { Cluster } from "./contradictions";

interface Props {
  articleId: string;
  clusters: readonly Cluster[];
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

export function ContradictionList({ articleId, clusters }: Props) {
  return (
    <ul className="flex flex-col gap-4">
      {clusters.map(({ message, claims }) => (
        <li key={claims.map(({ id }) => id).join()} className="border-s-2 border-disputed bg-disputed-wash px-3 py-2">
          <p className="text-sm font-medium">{message}</p>
          <ul className="mt-1">
            {claims.map((claim) => (
              <Side key={claim.id} articleId={articleId} claim={claim} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { RelativeTime } from "@/app/_components/relative-time";
import type { DisputedClaim } from "@/lib/overview/queries";
import { Nothing } from "./nothing";

export function DisputedList({ claims }: { claims: DisputedClaim[] }) {
  if (claims.length === 0) return <Nothing>No claim is disputed.</Nothing>;
  return (
    <ul className="border-t border-rule">
      {claims.map(({ id, exact, article, reviewer, at, correction }) => (
        <li key={id} className="border-b border-rule py-2.5">
          <Link
            href={`/articles/${article.id}?claim=${id}`}
            prefetch={false}
            className="line-clamp-2 font-serif text-base break-words text-ink"
          >
            {exact}
          </Link>
          {correction && <p className="text-sm break-words">Should say: {correction}</p>}
          <p className="text-xs break-words text-muted">
            {article.title} · {reviewer}
            {at && (
              <>
                , <RelativeTime at={at} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

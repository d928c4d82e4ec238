import Link from "next/link";
import type { ListedPiece } from "@/lib/views/piece-queries";
import type { Stance } from "@/lib/vocabulary";

const words: Record<Stance, string> = { supports: "supports", contradicts: "contradicts", context: "is context for" };

/** The claims that a piece is cited for, by whom, and what it says about each. */
export function CitedFor({ articleId, claims }: { articleId: string; claims: ListedPiece["claims"] }) {
  if (claims.length === 0) return <p className="text-sm text-muted">No claim cites it.</p>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {claims.map(({ id, number, exact, stance, citedByName }) => (
        <li key={`${id} ${citedByName}`} className="flex flex-wrap gap-x-2">
          <span className="text-muted">{words[stance]}</span>
          <Link href={`/articles/${articleId}?claim=${id}`} prefetch={false} className="link shrink-0">
            Claim {number}
          </Link>
          <span className="min-w-0 flex-1 basis-60 truncate font-serif">{exact}</span>
          <span className="text-xs text-muted">{citedByName}</span>
        </li>
      ))}
    </ul>
  );
}

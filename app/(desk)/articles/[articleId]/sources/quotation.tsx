import Link from "next/link";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { AttributedClaim } from "@/lib/views/attribution-queries";
import { flagWords } from "../flag-words";

interface Props {
  articleId: string;
  claim: AttributedClaim;
}

/** One thing a source is quoted with; the words they stand in lead to the claim. */
export function Quotation({ articleId, claim }: Props) {
  const { source, cue, content, quoted } = claim.attribution;
  return (
    <li className="border-b border-rule py-2 last:border-b-0">
      <p className="line-clamp-4 font-serif text-lg leading-snug break-words">{content.exact}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs text-muted">
        <Link href={`/articles/${articleId}?claim=${claim.id}`} prefetch={false} className="link font-medium">
          Claim {claim.number}
        </Link>
        <span className="break-words">
          {source.exact} “{cue.exact}”, {quoted}
        </span>
        <VerdictMark verdict={claim.verdict} />
        {claim.flags.map((code) => (
          <span key={code} className="text-unverified-ink">
            {flagWords[code]}
          </span>
        ))}
      </p>
    </li>
  );
}

import Link from "next/link";
import { classNames } from "@/app/_components/class-names";
import { verdictLook } from "@/app/_components/verdict-look";
import { flagWords } from "../flag-words";
import type { SourceGroup } from "./group-sources";
import { Quotation } from "./quotation";

interface Props {
  articleId: string;
  group: SourceGroup;
}

const quotedWords = { direct: "word for word", indirect: "in other words", mixed: "partly word for word" } as const;

/** All that one person or body is quoted with. */
export function SourcePart({ articleId, group }: Props) {
  const { name, claims, quoted, verdicts, flags } = group;
  const manners = (["direct", "mixed", "indirect"] as const).filter((manner) => quoted[manner] > 0);
  return (
    <li className="border-t border-ink pt-2">
      <h3 className="font-serif text-lg font-semibold break-words">{name}</h3>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
        <Link
          href={`/articles/${articleId}?source=${encodeURIComponent(name)}&claim=${claims[0]?.id}`}
          prefetch={false}
          className="link"
        >
          {claims.length === 1 ? "1 claim" : `${claims.length.toLocaleString("en")} claims`} in the workbench
        </Link>
        <span>{manners.map((manner) => `${quoted[manner]} ${quotedWords[manner]}`).join(", ")}</span>
        {[...verdicts].map(([verdict, count]) => (
          <span key={verdict} className={classNames("font-medium", verdictLook(verdict).ink)}>
            {count} {verdictLook(verdict).word.toLowerCase()}
          </span>
        ))}
        {flags.map(({ code, count }) => (
          <span key={code} className="text-unverified-ink">
            {flagWords[code]} {count > 1 && `× ${count}`}
          </span>
        ))}
      </p>
      <ul className="mt-1">
        {claims.map((claim) => (
          <Quotation key={claim.id} articleId={articleId} claim={claim} />
        ))}
      </ul>
    </li>
  );
}

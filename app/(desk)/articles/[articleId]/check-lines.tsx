import Link from "next/link";
import { Section } from "@/app/_components/section";
import { checkWords } from "@/lib/findings/rules/check-words";
import type { FindingView } from "@/lib/findings/schema";

interface Props {
  articleId: string;
  title: string;
  checks: readonly FindingView[];
}

/** What the desk checks found beside the queries, each leading to its places; nothing where there is none. */
export function CheckLines({ articleId, title, checks }: Props) {
  if (checks.length === 0) return null;
  return (
    <Section title={`${title} (${checks.length})`}>
      <ul className="flex flex-col gap-2 text-sm">
        {checks.map(({ key, check, message, spans, decided }) => (
          <li key={key} className="break-inside-avoid break-words">
            <Link href={`/articles/${articleId}?check=${key}`} prefetch={false} className="link">
              {checkWords[check]}
            </Link>
            . {message} <span className="font-serif">{spans.map(({ exact }) => `“${exact}”`).join(" and ")}</span>
            {decided?.words && (
              <span className="block text-muted">
                {decided.by}: {decided.words}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
